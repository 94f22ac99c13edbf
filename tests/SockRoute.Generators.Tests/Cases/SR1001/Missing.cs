using SockRoute;

public class Posts
{
    [Get("/a/{[|id|]:int}")]
    public string A() => "";

    [Get("/b/{[|slug|]}/{id}")]
    public string B(string id) => id;

    [Get("/c/{[|number|]}")]
    public string C(string nummber) => nummber;

    [Get("/d/{[|id|]}")]
    public string D([FromQuery] string id) => id;
}
