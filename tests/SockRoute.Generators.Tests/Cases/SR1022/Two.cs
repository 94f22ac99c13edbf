using SockRoute;

public class Posts
{
    [Get("/a")]
    public string A(string q, [FromQuery(Name = "Q")] string [|tag|]) => q + tag;

    [Get("/b"), Get("/b/{q}")]
    public string B(string q, string Tag, [FromQuery(Name = "tag")] int [|number|]) => $"{q}{Tag}{number}";
}
