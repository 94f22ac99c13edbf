using SockRoute;

namespace SR0020;

public class Handlers
{
    [Get("/sr0020", Name = [|"show-it")]
    public string A() => "";
}
