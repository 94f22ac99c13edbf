// OutputType Exe
using SockRoute;

var app = new WebApp(args);
var other = new WebApp(args);
app.MapStatic("/", "static");
app.MapStatic("/a/b.c~d", "static");
app.MapStatic("/a/b.c~D", "static");
other.MapStatic("/", "static");
if (args.Length > 0)
{
    app.MapStatic("/files", "one");
}
else
{
    app.MapStatic("/files", "two");
}
