using SockRoute;

public class Posts
{
    [Get("/a/{id}/{[|ID|]}")]
    public string A(string id) => id;
}
