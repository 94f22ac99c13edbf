using SockRoute;

namespace SR1017;

public class Handlers
{
    public string A
    {
        [[|Get("/sr1017")]
        get => "";
    }
}
