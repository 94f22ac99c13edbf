using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using SockRoute;

public class Posts
{
    [Get("/a"), Obsolete("no", true)]
    public string [|A|]() => "";

    [Get("/b"), Experimental("POSTS1")]
    public static string [|B|]() => "";

    [Get("/c"), Conditional("DEBUG")]
    public void [|C|]()
    {
    }
}

[Obsolete("no", error: true)]
public class Users
{
    [Get("/users")]
    public string [|A|]() => "";
}
