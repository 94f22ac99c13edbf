// The HTTP/1.1 profile of HttpArena, written as a user of SockRoute would write it.
//
//   Arena DATASET.json STATIC-FOLDER LARGE-FOLDER [--urls http://127.0.0.1:8080]
using Arena;
using SockRoute;

var options = WebAppOptions.FromArgs(args, out var rest);
if (rest is not [var path, var files, var largeFiles])
{
    Console.Error.WriteLine("usage: Arena DATASET.json STATIC-FOLDER LARGE-FOLDER [--urls URL]");
    return 2;
}

options.Services = new ServiceInstances().Add(DataSet.Read(path));

// Each peer says as much as it can.
options.Limits.Messages.MaxMessagesPerSecond = int.MaxValue;

var app = new WebApp(options);
app.MapStatic("/static", files);
app.MapStatic("/large", largeFiles);
app.MapRoutes();
return app.Run();
