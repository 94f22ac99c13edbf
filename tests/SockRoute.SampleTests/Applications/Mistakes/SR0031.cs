using SockRoute;

var app = [|new WebApp(args);
return app.Run();
