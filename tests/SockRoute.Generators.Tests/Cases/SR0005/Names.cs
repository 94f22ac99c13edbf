using SockRoute;

public class Posts
{
    [Get("/a/[|{}|]")]
    public string A() => "";

    [Get("/b/{[|1x|]}")]
    public string B() => "";

    [Get("/c/{[| id |]}")]
    public string C(string id) => id;

    [Get("/d/{*[|*path|]}")]
    public string D(string path) => path;

    [Get("/e/{[|a-b|]:int}")]
    public string E() => "";

    [Get("/g/{[|@class|]}")]
    public string G(string @class) => @class;

    [Get("/f/[|{:int}|]")]
    public string F() => "";
}
