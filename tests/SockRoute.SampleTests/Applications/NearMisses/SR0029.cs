using SockRoute;

namespace SR0029;

[Route("/sr0029")]
public abstract class Pages;

[Route("/sr0029")]
public class Handlers : Pages
{
    [Get("/a")]
    public string A() => "";
}
