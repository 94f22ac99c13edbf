using SockRoute;

namespace SR0027;

public class Handlers
{
    [Get("/sr0027/[|<int:x>")]
    public string A(int x) => $"{x}";
}
