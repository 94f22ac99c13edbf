using SockRoute;

public class Posts
{
    [Get("/a")]
    public string A() => "";
}
//// B.cs
public static class [|Routes|]
{
    public const string Home = "/";
}
