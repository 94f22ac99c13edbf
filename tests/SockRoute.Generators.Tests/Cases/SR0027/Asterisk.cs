using SockRoute;

[Route("/x/[|*|]")]
public class Posts
{
    [Get("/files/[|*|]")]
    public string A() => "";

    [Get("/[|**|]")]
    public string B() => "";

    [Get("/[|*|]/c")]
    public string C() => "";
}
