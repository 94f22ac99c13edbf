using SockRoute;

public enum Order { Newest, Oldest }

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

    [Get("/f/{id:[|long|]}")]
    public string F(int id) => $"{id}";

    [Get("/g/{id:[|alpha|]}")]
    public string G(int id) => $"{id}";

    [Get("/h/{id:[|min(1)|]}")]
    public string H(int id) => $"{id}";

    [Get("/i/{id:[|double|]}")]
    public string I(decimal id) => $"{id}";

    [Get("/j/{id:[|date|]}")]
    public string J(TimeOnly id) => $"{id}";

    [Get("/k/{id:[|datetime|]}")]
    public string K(DateOnly id) => $"{id}";

    [Get("/l/{id:[|enum|]}")]
    public string L(int id) => $"{id}";

    [Get("/m/{id:[|length(1,5)|]}")]
    public string M(int id) => $"{id}";

    [Get("/n/{id:[|range(0,256)|]}")]
    public string N(byte id) => $"{id}";

    [Get("/o/{id:[|alpha|]}")]
    public string O(Order id) => $"{id}";

    [Get("/p/v{id:[|int:min(1)|]}")]
    public string P(Guid id) => $"{id}";

    [Get("/q/{+[|path|]}")]
    public string Q(Guid path) => $"{path}";
}
