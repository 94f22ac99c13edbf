using SockRoute;

namespace SR1009;

public class Outer
{
    internal class Handlers
    {
        [Get("/sr1009")]
        public string A() => "";
    }
}
