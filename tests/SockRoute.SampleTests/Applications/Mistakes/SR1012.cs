using SockRoute;

namespace SR1012;

public class Handlers
{
    [Get("/sr1012")]
    public async void [|A() => await Task.Yield();
}
