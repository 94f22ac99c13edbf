using SockRoute;

namespace SR0028;

public class Handlers
{
    [Get([|null!)]
    public string A() => "";
}
