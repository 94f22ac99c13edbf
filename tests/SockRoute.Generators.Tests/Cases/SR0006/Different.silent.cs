using SockRoute;

public class Posts
{
    [Get("/a/{id}/id/{id2}")]
    public string A(string id, string id2) => id + id2;
}
