using SockRoute;

public class Posts
{
    [Get("/a b/50%/c.d/.well-known/...")]
    public string A() => "";

    [Get("/größe/\U0001F600/*x/@x/a+b;c=d")]
    public string B() => "";
}
