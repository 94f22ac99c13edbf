using SockRoute;

public partial class Posts
{
    [Get("[|/b|]")]
    public string A(HttpContext context) => "";
}
//// A.cs
using SockRoute;

public partial class Posts
{
    [Get("/a")]
    public string A() => "";
}
