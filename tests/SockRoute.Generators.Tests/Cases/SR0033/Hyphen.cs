// <SockRouteLinks>a-b</>
using SockRoute;

public class Posts
{
    [Get("/posts")] public string [|List|]() => "";
}
