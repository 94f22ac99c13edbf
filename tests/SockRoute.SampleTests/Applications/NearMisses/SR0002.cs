using SockRoute;

namespace SR0002;

[Route("/sr0002")]
public class Handlers
{
    [Get]
    public string A() => "";
}
