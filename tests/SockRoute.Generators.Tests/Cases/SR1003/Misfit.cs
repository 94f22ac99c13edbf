using SockRoute;

public class Posts
{
    [Get("/a/{id:[|int|]}")]
    public string A(Guid id) => $"{id}";

    [Get("/b/{id:[|int|]}")]
    public string B(short id) => $"{id}";

    [Get("/c/{id:[|int|]}")]
    public string C(uint? id) => $"{id}";

    [Get("/d/{*[|path|]}")]
    public string D(int path) => $"{path}";

    [Get("/e/{id:[|int|]}"), Post("/e/{id}")]
    public string E(bool id) => $"{id}";
}
