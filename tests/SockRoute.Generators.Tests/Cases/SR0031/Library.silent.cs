using SockRoute;

public class Posts
{
    [Get("/")]
    public string List() => $"{new WebApp()}";

    public sealed class WebApp;
}
