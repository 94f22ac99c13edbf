using SockRoute;

public static class Texts
{
    [RouteConstraint("[|isbn|]")]
    public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 10;
}
//// Other.cs
using SockRoute;

public static class Books
{
    [RouteConstraint("isbn")]
    public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 13;
}
