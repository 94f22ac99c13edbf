using SockRoute;

[Route("/posts")]
public class Posts
{
    [Get("[|/{id:int}/{name}|]")]
    public string Show(int id, string name) => $"{id}{name}";
}
//// Blog.cs
using SockRoute;

public static class Blog
{
    [Get("/posts/{slug}/comments")]
    public static string Show(string slug) => slug;
}
