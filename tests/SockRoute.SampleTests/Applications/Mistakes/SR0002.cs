using SockRoute;

namespace SR0002;

public class Handlers
{
    [[|Get]
    public string A() => "";
}
