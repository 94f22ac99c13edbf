using SockRoute;

[Route("/posts")]
public class Posts
{
    [Get]
    public string A() => "";

    [Post("")]
    public string B() => "";
}
