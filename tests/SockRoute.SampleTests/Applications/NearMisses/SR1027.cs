using SockRoute;

public sealed class NearMiss1027
{
    [Get("/sr1027")]
    public string List(HttpContext context) => context.Request.Path;
}
