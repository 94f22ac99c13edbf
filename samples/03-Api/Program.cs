using Microsoft.Data.Sqlite;
using SockRoute;

// Api [--database PATH]: the file is made when it is not there. Default: mountains.db in the current directory.
var options = WebAppOptions.FromArgs(args, out var rest);
if (rest is not ([] or ["--database", { Length: > 0 }]))
{
    Console.Error.WriteLine($"error: '{rest[0]}' is not understood; write --database PATH, --help lists the others");
    return 2;
}

var path = Path.GetFullPath(rest is [_, var given] ? given : "mountains.db");
var store = new MountainStore(path);
try
{
    // Who asks for a list of options or routes does not want a file.
    if (options is { PrintHelp: false, PrintRoutes: false })
    {
        store.Prepare();
    }
}
catch (SqliteException exception)
{
    Console.Error.WriteLine($"error: cannot open the database {path}: {exception.Message}");
    return 2;
}

options.Services = new ServiceInstances().Add(store);

var app = new WebApp(options);
app.OnNotFound(context => Results.Problem($"There is no {context.Request.Path} here.", 404, "Not Found"));
app.MapRoutes();
return app.Run();
