using SockRoute;

public class Posts
{
    [Get("/a/{[|id|]:int}")]
    public string A() => "";

    [Get("/b/{[|slug|]}/{id}")]
    public string B(string id) => id;

    [Get("/c/{[|number|]}")]
    public string C(string nummber) => nummber;

    [Get("/e/{[|context|]}")]
    public string E(HttpContext context) => $"{context}";

    [Post("/f/{[|Id|]}")]
    public string F([FromBody] string id) => id;

    [Get("/" + "g/" + ("{x" + "}/{" + "[|id|]:int}"))]
    public string G(string x) => x;

    [Get("/d/{[|id|]}")]
    public string D([FromQuery] string id) => id;
}
