using SockRoute;

namespace SR1024;

public class Handlers
{
    [Get("/sr1024"), Obsolete("no", true)]
    public string [|A() => "";
}
