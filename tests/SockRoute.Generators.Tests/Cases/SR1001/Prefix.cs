using SockRoute;

[Route("/users/{user}")]
public class Posts
{
    [Get("/x")]
    public string [|List|]() => "";

    [Get("/y")]
    public string Y(string user) => user;
}
