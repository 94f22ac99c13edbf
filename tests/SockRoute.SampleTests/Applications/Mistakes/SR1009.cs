using SockRoute;

namespace SR1009;

public class Outer
{
    private class [|Handlers
    {
        [Get("/sr1009")]
        public string A() => "";
    }
}
