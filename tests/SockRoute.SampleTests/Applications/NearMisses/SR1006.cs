using SockRoute;

namespace SR1006;

public class Handlers
{
    [Get("/sr1006/{x}")]
    public string A(string x, HttpRequest request) => x + request;
}
