using SockRoute;

public class Posts
{
    [Get("/a")]
    public string A([FromQuery(Name = [|""|])] string q, [FromQuery(Name = [|" "|])] string r) => q + r;

    [Get("/b/{id}")]
    public string B([FromRoute(Name = [|Nothing|])] string id) => id;

    [Post("/c")]
    public void C([FromForm(Name = [|""|])] string text) { }

    [Get("/d")]
    public void D([FromHeader(Name = [|""|])] string text, [FromCookie(Name = [|" "|])] string id) { }

    private const string Nothing = "";
}
