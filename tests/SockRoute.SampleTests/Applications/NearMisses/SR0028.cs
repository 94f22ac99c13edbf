using SockRoute;

namespace SR0028;

[Route("/sr0028")]
public class Handlers
{
    [Get("")]
    public string A() => "";
}
