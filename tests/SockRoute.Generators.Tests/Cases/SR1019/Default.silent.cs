using SockRoute;

public class Posts(int size = 10, int? limit = null)
{
    [Get("/a")]
    public string A() => $"{size}{limit}";
}
