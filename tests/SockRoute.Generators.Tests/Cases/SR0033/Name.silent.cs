// <SockRouteLinks> Links </>
using SockRoute;

public class Posts
{
    [Get("/posts")] public string List() => Links.Posts.List();
}
