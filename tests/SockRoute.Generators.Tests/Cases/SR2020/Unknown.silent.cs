// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/files", args[0]);
//// static.txt
1 folder
static css/site.css
