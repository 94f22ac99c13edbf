using SockRoute;

public class Posts
{
    [Get("/a/{id:[|Int|]}")]
    public string A(int id) => $"{id}";

    [Get("/b/{id:[|uuid|]}")]
    public string B(Guid id) => $"{id}";

    [Get("/c/{id[|:|]}")]
    public string C(string id) => id;

    [Get("/d/{id:[|int(5)|]}")]
    public string D(int id) => $"{id}";

    [Get("/e/{id:int:[|min|]}")]
    public string E(int id) => $"{id}";

    [Get("/f/{id:int:[|range(5,1)|]}")]
    public string F(int id) => $"{id}";

    [Get("/g/{id:[|length(1,2,3)|]}")]
    public string G(string id) => id;

    [Get("/h/{id:[|minlength(-1)|]}")]
    public string H(string id) => id;

    [Get("/i/{id:int:[|min(x)|]}")]
    public string I(int id) => $"{id}";

    [Get(@"/j/{id:[|regex(^\d:\d+$)|]}")]
    public string J(string id) => id;

    [Get("/k/{id:[|isbm|]}")]
    public string K(string id) => id;

    [RouteConstraint("isbn")]
    public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 10;
}
