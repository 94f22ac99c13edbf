using SockRoute;

public class [|Posts|]
{
    public Posts(__arglist)
    {
    }

    [Get("/a")]
    public string A() => "";
}
