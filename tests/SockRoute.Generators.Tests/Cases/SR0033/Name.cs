// <SockRouteLinks>My.Links</>
using SockRoute;

public class Posts
{
    [Get("/posts")] public string [|List|]() => Routes.Posts.Show(5);
    [Get("/posts/{id}")] public string Show(int id) => "";
}
//// Users.cs
using SockRoute;

public class Users
{
    [Get("/users")] public string List() => "";
}
