using SockRoute;

public enum Order { Newest, Oldest }

public class Posts
{
    [Get("/a/{[|x|]?}")]
    public string A(int x) => $"{x}";

    [Get("/b/{[|x|]?}")]
    public string B(string x) => x;

    [Get("/c/{x=[|abc|]}")]
    public string C(int x) => $"{x}";

    [Get("/d/{x:int:min(1)=[|0|]}")]
    public string D(int x) => $"{x}";

    [Get("/e/{x=[|2|]}")]
    public string E(int x = 1) => $"{x}";

    [Get("/f/{x=[|300|]}")]
    public string F(byte x) => $"{x}";

    [Get("/g/{x=[|Best|]}")]
    public string G(Order x) => $"{x}";

    [Get("/h/{[|x|]=}")]
    public string H(string x) => x;

    [Get("/i/{x=[|12:30|]}")]
    public string I(TimeOnly x) => $"{x}";
}
