using SockRoute;

public class Posts
{
    [Get("/a")]
    public string [|A|](__arglist) => "";

    [Get("/b/{id}")]
    public string [|B|](string id, __arglist) => id;
}
