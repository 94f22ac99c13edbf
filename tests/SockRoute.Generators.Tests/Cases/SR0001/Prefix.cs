using SockRoute;

[Route("[|posts|]")]
public class Posts
{
    [Get("/x")]
    public string List() => "";

    [Get]
    public string Here() => "";
}
