using SockRoute;

public abstract class [|Base|]
{
    [Get("/a")]
    public string A() => "";
}

public interface [|IPosts|]
{
    [Get("/b")]
    string B();
}

public struct [|Value|]
{
    [Get("/c")]
    public static string C() => "";
}
