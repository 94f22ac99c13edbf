using SockRoute;

public class Posts
{
    [Get("[|/a/{x:bool}|]")]
    public string A(bool x) => $"{x}";
}
//// Other.cs
using SockRoute;

public class Users
{
    [Get("/a/{x:bool:length(4)}")]
    public string A(bool x) => $"{x}";

    [Get("/a/{x:bool:length(5)}")]
    public string B(bool x) => $"{x}";
}
