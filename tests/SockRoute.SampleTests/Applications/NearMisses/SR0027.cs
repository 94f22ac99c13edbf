using SockRoute;

namespace SR0027;

public class Handlers
{
    [Get("/sr0027/<int:y>")]
    public string A(int x) => $"{x}";
}
