// OutputType Exe
using SockRoute;

const string Prefix = "/files";
var app = new WebApp(args);
app.MapStatic(Prefix, args[0]);
app.MapStatic(Prefix + "/a", "static");
app.MapStatic(folder: "static", prefix: "/b");
app.MapStatic($"{Prefix}/c", "static");
new Other().MapStatic(args[0], "static");

internal sealed class Other
{
    public void MapStatic(string prefix, string folder) => Console.WriteLine(prefix + folder);
}
