using SockRoute;

public class Posts
{
    [Get("/a/x[|}|]")]
    public string A(string x) => x;

    [Get("/b/[|{|]x/y}")]
    public string B(string x) => x;

    [Get("/c/[|{|]{x}}")]
    public string C(string x) => x;

    [Get("/d/{x}[|}|]")]
    public string D(string x) => x;

    [Get(@"/e/""/[|{|]x")]
    public string E(string x) => x;

    [Get("/f/\"\u00e9\x41/\U0001F600/[|{|]x")]
    public string F(string x) => x;
}
