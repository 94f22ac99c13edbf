using SockRoute;

public class Posts
{
    [Get("/a/[|{|]x")]
    public string A(string x) => x;
}
