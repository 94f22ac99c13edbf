#nullable disable
using SockRoute;

public class Posts
{
    [Get([|null|])]
    public string A() => "";

    [Get("/b"), Post([|default|])]
    public string B() => "";

    [Put([|Nothing|])]
    public string C() => "";

    private const string Nothing = null;
}

[Route([|null|])]
public class Users
{
    [Get("/users")]
    public string A() => "";
}
