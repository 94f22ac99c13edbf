using SockRoute;

public class Posts
{
    [Get("/a/{x}/{y?}/{z=1}")]
    public string A(string x, string? y, int z) => "";

    [Get("/{page:int=1}")]
    public string B(int page) => "";
}
