using SockRoute;

[Route("/posts")]
public class Posts
{
    [Get("[|/{id:int}|]")]
    public string Show(int id) => $"{id}";

    [[|Post|]]
    public string Add() => "";
}
//// Blog.cs
using SockRoute;
using Read = SockRoute.GetAttribute;

public static class Blog
{
    [Read("/posts/{number:int}")]
    public static string Show(int number) => $"{number}";

    [SockRoute.PostAttribute("/posts")]
    public static string Add() => "";
}
