using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
}
//// templates/page.html
<a href="/nothing">
