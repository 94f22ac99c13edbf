using SockRoute;

[Route("/posts")]
public class Posts
{
    [Get]
    public string List() => "";

    [Post("")]
    public string Add() => "";
}
