using SockRoute;

public class Posts
{
    [Get("/a")]
    public string A([FromQuery(Name = [|""|])] string q, [FromQuery(Name = [|" "|])] string r) => q + r;

    [Get("/b/{id}")]
    public string B([FromRoute(Name = [|Nothing|])] string id) => id;

    [Post("/c")]
    public void C([FromForm(Name = [|""|])] string text) { }

    private const string Nothing = "";
}
