using SockRoute;

public class Posts
{
    [Get([|null|])]
    public string A() => "";

    [Post([|null|])]
    public string B() => "";
}

[Route([|null|])]
public class Users
{
    [Get("/users")]
    public string A() => "";
}
