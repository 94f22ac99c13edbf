using SockRoute;

[Route("/a/{id:int}")]
public class Posts
{
    [Get]
    public string A(byte [|id|]) => $"{id}";
}
