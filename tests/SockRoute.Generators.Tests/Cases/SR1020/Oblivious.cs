#nullable disable
using SockRoute;

public class Posts
{
    [Get("/a/{[|k|]:int?}")]
    public string A(int k) => $"{k}";
}
