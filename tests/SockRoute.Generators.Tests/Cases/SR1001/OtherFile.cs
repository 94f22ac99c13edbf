using SockRoute;

public partial class Posts
{
    [Get("/a")]
    public string [|A|]() => "";
}
//// Other.cs
using SockRoute;

[Route("/{user}")]
public partial class Posts;
