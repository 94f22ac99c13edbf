using SockRoute;

public class Posts
{
    [Get("/a/[|<int:id>|]")]
    public string A(int id) => $"{id}";

    [Get("/b/[|:ID|]")]
    public string B(string id) => id;

    [Get(@"/c/[|[id:uuid]|]/{x}")]
    public string C(Guid id, string x) => $"{id}{x}";

    [Get("/d/[|(id)|]"), Post("/d/{id}", Name = "DById")]
    public string D(int id) => $"{id}";

    [Get("/[|[action]|]")]
    public string E() => "";

    [Get("/" + "f/[|$id|]")]
    public string F(int id) => $"{id}";
}

[Route("/[|[controller]|]/[|:user|]")]
public class Users
{
    [Get("/a")]
    public string A(string user) => user;
}
