using SockRoute;

namespace SR0008;

public class Handlers
{
    [Get("/sr0008/{x:[|Int}")]
    public string A(int x) => $"{x}";
}
