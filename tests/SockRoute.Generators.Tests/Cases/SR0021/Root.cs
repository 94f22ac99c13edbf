using SockRoute;

namespace Shop;

public partial class [|Routes|]
{
    [Get("/a")]
    public string A() => "";
}
