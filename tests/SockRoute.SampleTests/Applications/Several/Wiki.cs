using SockRoute;

namespace Wiki;

public static class Pages
{
    [Get("/topics")]
    public static string List() => "pages";

    [Get("/topics/{code:code}/text")]
    public static string Show(string code) => $"page {code}";

    [Get("/{*path}")]
    public static string Rest(string path) => $"rest {path}";

    [RouteConstraint("code")]
    internal static bool IsCode(ReadOnlySpan<char> text) => text.StartsWith("w-");
}
