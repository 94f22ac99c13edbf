using SockRoute;

public class Posts
{
    [Get("[|posts|]")]
    public string List() => "";

    [Get("[|~/posts|]")]
    public string Tilde() => "";
}
