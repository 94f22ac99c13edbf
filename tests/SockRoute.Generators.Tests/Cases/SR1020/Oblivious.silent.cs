#nullable disable
using SockRoute;

public class Posts
{
    [Get("/a/{k?}")]
    public string A(string k) => k;

    [Get("/b/{k:int?}")]
    public string B(int? k) => $"{k}";
}
