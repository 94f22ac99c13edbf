using SockRoute;

public partial class Posts
{
    [Get("/a")]
    public partial string Show();

    [Get("[|/a|]"), Get("[|/a|]")]
    public partial string Show() => "";
}
