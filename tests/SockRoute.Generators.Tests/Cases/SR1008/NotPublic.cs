using SockRoute;

public class Posts
{
    [Get("/a")]
    internal string [|A|]() => "";

    [Get("/b")]
    protected string [|B|]() => "";

    [Get("/c")]
    protected internal string [|C|]() => "";
}
