using SockRoute;

public class Posts
{
    [Get("/a"), Get("/aa")]
    public void A(int?[] [|ids|], string?[] [|texts|], int[,] [|table|], List<Uri> [|links|]) { }

    [Get("/b")]
    public void B(IFormatProvider [|format|], Posts [|posts|], object [|any|], KeyValuePair<int, int> [|pair|]) { }

    [Get("/c/{id}")]
    public void C(Uri [|id|]) { }

    [Get("/cc/{ids}")]
    public void Cc(int[] [|ids|]) { }

    [Get("/d")]
    public void D([FromQuery] HttpContext [|context|]) { }

    [Get("/e")]
    public void E(IDictionary<string, string> [|names|], Uri? [|version|]) { }
}
