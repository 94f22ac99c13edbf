using SockRoute;

public class Constraints
{
    [RouteConstraint("a")]
    public bool [|IsA|](ReadOnlySpan<char> text) => true;

    [RouteConstraint("b")]
    public static bool [|IsB|](string text) => true;

    [RouteConstraint("c")]
    public static int [|IsC|](ReadOnlySpan<char> text) => 0;

    [RouteConstraint("d")]
    private static bool [|IsD|](ReadOnlySpan<char> text) => true;

    [RouteConstraint("[|int|]")]
    public static bool IsE(ReadOnlySpan<char> text) => true;

    [RouteConstraint("f")]
    public static bool IsF(ReadOnlySpan<char> text) => true;

    [RouteConstraint("[|f|]")]
    public static bool IsF2(ReadOnlySpan<char> text) => true;

    [RouteConstraint("[|g h|]")]
    public static bool IsG(ReadOnlySpan<char> text) => true;

    [Get("/{x:a}/{y:b}")]
    public string UsesThem(string x, string y) => x + y;
}

public class Open<T>
{
    [RouteConstraint("i")]
    public static bool [|IsI|](ReadOnlySpan<char> text) => true;
}
