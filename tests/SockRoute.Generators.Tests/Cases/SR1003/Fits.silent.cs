using SockRoute;

public enum Order { Newest, Oldest }

public class Posts
{
    [Get("/a/{id:int}")]
    public string A(int id) => $"{id}";

    [Get("/b"), Get("/b/{id:int}")]
    public string B(long? id) => $"{id}";

    [Get("/c/{id:int}")]
    public string C(string id) => id;

    [Get("/d/{id:int}")]
    public string D(decimal id) => $"{id}";

    [Get("/e/{id}")]
    public string E(Guid id) => $"{id}";

    [Get("/f/{id:int:min(0)}")]
    public string F(uint id) => $"{id}";

    [Get("/g/{id:range(0,255)}")]
    public string G(byte id) => $"{id}";

    [Get("/h/{id:date}/{time:datetime}")]
    public string H(DateOnly id, DateTimeOffset time) => $"{id}{time}";

    [Get("/i/{id:date}")]
    public string I(DateTime id) => $"{id}";

    [Get("/j"), Get("/j/{id:enum}")]
    public string J(Order? id) => $"{id}";

    [Get("/k/{id:even}")]
    public string K(int id) => $"{id}";

    [Get("/l/{id:length(1)}")]
    public string L(string id) => id;

    [RouteConstraint("even")]
    public static bool IsEven(ReadOnlySpan<char> text) => int.TryParse(text, out var number) && number % 2 == 0;
}
