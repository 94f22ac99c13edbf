using SockRoute;

public interface ICodes
{
    [RouteConstraint("one")]
    static abstract bool [|IsOne|](ReadOnlySpan<char> text);

    [RouteConstraint("two")]
    static virtual bool [|IsTwo|](ReadOnlySpan<char> text) => text.Length == 2;
}

public static class Codes
{
    [RouteConstraint("three"), Obsolete("Gone.", error: true)]
    public static bool [|IsThree|](ReadOnlySpan<char> text) => text.Length == 3;

    [RouteConstraint([|null|])]
    public static bool IsFour(ReadOnlySpan<char> text) => text.Length == 4;

    [RouteConstraint("[|a-b|]")]
    public static bool IsFive(ReadOnlySpan<char> text) => text.Length == 5;

    [Get("/{x:one}")]
    public static string One(string x) => x;

    [Get("/2/{x:three}")]
    public static string Two(string x) => x;
}
