using SockRoute;

[Route("/posts")]
public partial class Posts;

[Route("/users")]
public abstract class Users;
//// Other.cs
using SockRoute;

public partial class Posts
{
    [Get]
    public static string List() => "";
}
