using SockRoute;

public class Posts
{
    [Get("/a/{id:int}")]
    public string A(int id) => $"{id}";

    [Get("/b/{id:int}")]
    public string B(long? id) => $"{id}";

    [Get("/c/{id:int}")]
    public string C(string id) => id;

    [Get("/d/{id:int}")]
    public string D(decimal id) => $"{id}";

    [Get("/e/{id}")]
    public string E(Guid id) => $"{id}";
}
