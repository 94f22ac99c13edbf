// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic([|"static"|], "static");
app.MapStatic([|""|], "static");
app.MapStatic([|"/static/"|], "static");
app.MapStatic([|"//"|], "static");
app.MapStatic([|"/a b"|], "static");
app.MapStatic([|"/a//b"|], "static");
app.MapStatic([|"/a/../b"|], "static");
app.MapStatic([|"/a?b"|], "static");
app.MapStatic("/files", "static");
app.MapStatic([|"/files"|], "other", new StaticFileOptions());
