using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public string A(int [|id|] = 5) => $"{id}";

    [Get("/b/{id:int}/x"), Post("/b/{id}", Name = "BPost")]
    public string B(int? [|id|]) => $"{id}";

    [Get("/c/{*path}")]
    public string C([FromRoute(Name = "path")] string? [|rest|] = null) => $"{rest}";
}

[Route("/users/{user}")]
public class Users
{
    [Get("/a")]
    public string A(string? [|user|]) => $"{user}";
}
