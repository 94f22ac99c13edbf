using SockRoute;

namespace SR0014;

public class Handlers
{
    [Get("/sr0014/{x:[|int:alpha}")]
    public string A(string x) => x;
}
