using SockRoute;

namespace SR0001;

public class Handlers
{
    [Get("[|sr0001")]
    public string A() => "";
}
