using SockRoute;

public class Posts
{
    [Get("/a/{x:int:slug}")]
    public string A(int x) => "";

    [Get("/b/{x:guid:maxlength(36)}")]
    public string B(Guid x) => "";

    [Get("/c/{x:date:alpha2}")]
    public string C(DateOnly x) => "";

    [RouteConstraint("alpha2")]
    public static bool IsAlpha(ReadOnlySpan<char> text) => false;
}
