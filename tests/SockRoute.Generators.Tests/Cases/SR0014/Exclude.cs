using SockRoute;

public class Posts
{
    [Get("/a/{x:[|int:alpha|]}")]
    public string A(string x) => "";

    [Get("/b/{x:[|min(5):max(4)|]}")]
    public string B(string x) => "";

    [Get("/c/{x:[|guid:maxlength(35)|]}")]
    public string C(string x) => "";

    [Get("/d/{x:[|range(100,200):length(1,2)|]}")]
    public string D(string x) => "";
}
