using SockRoute;

public class Posts
{
#line hidden
    [Get("/a/[|{|]x")]
    public string A(string x) => x;

#line 100 "Other.cs"
    [Get("/b/[|{|]x")]
    public string B(string x) => x;

#line (1, 1) - (5, 60) 10 "Span.cs"
    [Get("/c/[|{|]x")]
    public string C(string x) => x;

#line default
    [Get("/d/[|{|]x")]
    public string D(string x) => x;
}
