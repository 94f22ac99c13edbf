using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public string A(int id) => $"{id}";
}
