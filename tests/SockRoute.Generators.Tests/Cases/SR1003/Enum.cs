using SockRoute;

public enum Order { Newest, Oldest }

public class Posts
{
    [Get("/a/{x:[|enum|]}")]
    public string A(string x) => x;

    [Get("/b/{x:[|enum|]}")]
    public string B(int x) => $"{x}";

    [Get("/c/{x:[|enum:alpha|]}")]
    public string C(string? x) => x ?? "";
}
