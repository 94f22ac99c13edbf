using SockRoute;

var app = new WebApp(args);
app.MapRoutes();
return app.Run();
