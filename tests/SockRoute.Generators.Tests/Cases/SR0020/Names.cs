using SockRoute;

public class Posts
{
    [Get("/a", Name = [|"show-short"|])]
    public string A() => "";

    [Get("/b", Name = [|""|])]
    public string B() => "";

    [Get("/c", Name = [|"2"|])]
    public string C() => "";

    [Get("/d", Name = [|"Posts"|])]
    public string D() => "";

    [Get("/e", Name = [|"a b"|])]
    public string E() => "";
}
