using SockRoute;

public class Posts
{
    [Get("/a/{id:int}")]
    public string A(int id) => $"{id}";
}
