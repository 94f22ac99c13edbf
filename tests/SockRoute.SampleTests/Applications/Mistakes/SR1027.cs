using SockRoute;

public sealed class Mistake1027(HttpContext [|context)
{
    [Get("/sr1027")]
    public string List() => context.Request.Path;
}
