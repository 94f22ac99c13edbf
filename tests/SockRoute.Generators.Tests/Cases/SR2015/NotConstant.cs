// OutputType Exe
using SockRoute;

var prefix = args[0];
var app = new WebApp(args);
app.MapStatic([|prefix|], "static");
app.MapStatic(folder: "static", prefix: [|prefix + "/a"|]);
app.MapStatic([|$"/{prefix}"|], "static", new StaticFileOptions());
