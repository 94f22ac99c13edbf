using SockRoute;

public class Posts
{
    [Get("/a"), Get("/aa")]
    public void A(int[] [|ids|]) { }

    [Get("/b")]
    public void B(IFormatProvider [|format|], Posts [|posts|], object [|any|], KeyValuePair<int, int> [|pair|]) { }

    [Get("/c/{id}")]
    public void C(Uri [|id|]) { }

    [Get("/d")]
    public void D([FromQuery] HttpContext [|context|]) { }

    [Get("/e")]
    public void E(List<string> [|names|], Version? [|version|]) { }
}
