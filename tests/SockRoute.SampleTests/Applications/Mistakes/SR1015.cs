using SockRoute;

namespace SR1015;

public class [|Handlers
{
    private Handlers()
    {
    }

    [Get("/sr1015")]
    public string A() => "";
}
