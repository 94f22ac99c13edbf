using SockRoute;

[Route("/posts[|/|]")]
public class Posts
{
    [Get("/x")]
    public string X() => "";

    [Get]
    public string Here() => "";
}
