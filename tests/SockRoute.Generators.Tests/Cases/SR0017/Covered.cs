using SockRoute;

public enum Answer { True, False }

public class Posts
{
    [Get("/a/{x:bool:length(4)}"), Get("/a/{x:bool:length(5)}", Name = "A5")]
    public string A(string x) => x;

    [Get("[|/a/{x:enum}|]")]
    public string B(Answer x) => $"{x}";

    [Get("/c/{x:min(5)}")]
    public string C(long x) => $"{x}";

    [Get("/c/{x:max(4)}")]
    public string D(long x) => $"{x}";

    [Get("[|/c/{x:long}|]")]
    public string E(long x) => $"{x}";

    [Get("/d"), Get("/d/{x}", Name = "F1")]
    public string F(string? x = null) => x ?? "";

    [Get("[|/d/{x?}|]")]
    public string G(string? x) => x ?? "";

    [Get("/e/{x:length(1)}/{y:int}")]
    public string H(string x, int y) => $"{x}{y}";

    [Get("/e/{x:minlength(2)}/{y:int}")]
    public string I(string x, int y) => $"{x}{y}";

    [Get("[|/e/{x}/{y:int}|]")]
    public string J(string x, int y) => $"{x}{y}";
}
