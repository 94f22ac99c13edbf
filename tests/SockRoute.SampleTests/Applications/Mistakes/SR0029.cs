using SockRoute;

namespace SR0029;

[Route("/sr0029")]
public abstract class Pages;

public class [|Handlers : Pages
{
    [Get("/sr0029")]
    public string A() => "";
}
