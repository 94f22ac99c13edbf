using Forum;
using SockRoute;
using Polls;

[assembly: Mount(typeof(SockRoute.Generated.ForumsRoutes), "/a[|/")]
[assembly: Mount([|typeof(Topics), "/b")]
[assembly: Mount(typeof(SockRoute.Generated.ForumsRoutes), "/c")]
[assembly: [|Mount(typeof(SockRoute.Generated.ForumsRoutes), "/d")]
[assembly: Mount(typeof(PollsRoutes), [|"/c/topics")]

var app = new WebApp(args);
app.[|MapRoutes();
return app.Run();
