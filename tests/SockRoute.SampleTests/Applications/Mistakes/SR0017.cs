using SockRoute;

namespace SR0017;

public class Handlers
{
    [Get("[|/sr0017/{x:bool}")]
    public string A(bool x) => $"{x}";

    [Get("/sr0017/{x:bool:length(4)}")]
    public string B(bool x) => $"{x}";

    [Get("/sr0017/{x:bool:length(5)}")]
    public string C(bool x) => $"{x}";
}
