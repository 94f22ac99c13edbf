using SockRoute;

[Route("/a/[|{*path}|]")]
public class Posts
{
    [Get]
    public string A(string path) => path;
}
