using SockRoute;

namespace SR1015;

public class Handlers
{
    private Handlers(int x)
    {
    }

    public Handlers()
        : this(1)
    {
    }

    [Get("/sr1015")]
    public string A() => "";
}
