using SockRoute;

public static partial class Isbn
{
    [RouteConstraint("isbn")]
    public static partial bool IsIsbn(ReadOnlySpan<char> text);

    public static partial bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 10;

    public static partial bool IsShort(ReadOnlySpan<char> text);

    [RouteConstraint("short")]
    public static partial bool IsShort(ReadOnlySpan<char> text) => text.Length == 2;

    [Get("/a/{x:isbn}")]
    public static string A(string x) => x;

    [Get("/b/{x:short}")]
    public static string B(string x) => x;
}
