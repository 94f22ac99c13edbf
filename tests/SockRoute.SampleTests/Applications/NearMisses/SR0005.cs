using SockRoute;

namespace SR0005;

public class Handlers
{
    [Get("/sr0005/{class}")]
    public string A(string @class) => @class;
}
