// OutputType Exe
using SockRoute;

using var app = [|new WebApp(args)|];
app.Run();

[Hub("/chat")]
public class Chat;
