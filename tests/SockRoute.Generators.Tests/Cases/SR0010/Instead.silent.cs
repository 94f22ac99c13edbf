using SockRoute;

public class Posts
{
    [Get("/a"), Get("/a/{id:int}")]
    public string A(int id = 1) => $"{id}";
}
