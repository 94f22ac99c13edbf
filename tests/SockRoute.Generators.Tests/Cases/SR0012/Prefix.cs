using SockRoute;

[Route("/a/[|{x?}|]")]
public class Posts
{
    [Get]
    public string A(string? x) => "";

    [Get("/b")]
    public string B(string? x) => "";
}
