using SockRoute;

public class Posts(string [|title|])
{
    [Get("/a")]
    public string A() => title;
}
