using SockRoute;

public class Posts
{
    [Get("/a/{id:[|Int|]}")]
    public string A(int id) => $"{id}";

    [Get("/b/{id:[|guid|]}")]
    public string B(Guid id) => $"{id}";

    [Get("/c/{id[|:|]}")]
    public string C(string id) => id;

    [Get("/d/{id:[|int(5)|]}")]
    public string D(int id) => $"{id}";
}
