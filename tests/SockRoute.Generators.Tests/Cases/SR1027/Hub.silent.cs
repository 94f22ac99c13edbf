using SockRoute;

[Hub("/chat")]
public class Chat
{
    [SignIn] public string? Who(HttpContext context) => context.ToString();
}
