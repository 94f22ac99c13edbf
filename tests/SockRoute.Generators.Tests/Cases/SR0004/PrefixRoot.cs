using SockRoute;

[Route("[|/|]")]
public class Posts
{
    [Get("/x")]
    public string X() => "";
}
