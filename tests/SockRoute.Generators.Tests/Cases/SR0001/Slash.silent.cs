using SockRoute;

public class Posts
{
    [Get("/posts")]
    public string List() => "";

    [Get("/" + nameof(Named))]
    public string Named() => "";
}
