using SockRoute;

public class Posts
{
    [Get("[|posts|]")]
    public string List() => "";

    [Get("[|~/posts|]")]
    public string Tilde() => "";

    [Get("[|http://example.org/news|]")]
    public string Host() => "";

    [Get("[| /blank|]")]
    public string Blank() => "";
}
