using SockRoute;

public class Posts
{
    [Get("[|/a/b|]")]
    public string A() => "";
}
//// Other.cs
using SockRoute;

public class Users
{
    [Get("/a/B")]
    public string A() => "";
}
