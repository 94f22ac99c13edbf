using SockRoute;

[Route("/a/{id}")]
public class Posts
{
    [Get("/b/{[|id|]:int}")]
    public string B(int id) => $"{id}";
}
