using SockRoute;

[[|Route("")|]]
public class Posts
{
    [Get("/x")]
    public string List() => "";
}

[Route("[|~/users|]")]
public class Users
{
    [Get("/x")]
    public string List() => "";
}
