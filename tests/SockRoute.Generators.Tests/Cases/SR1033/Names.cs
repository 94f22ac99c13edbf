using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([FromHeader(Name = [|"X Trace"|])] string a, [FromHeader(Name = [|"X:Y"|])] string b, [FromCookie(Name = [|"a;b"|])] string c, [FromCookie(Name = [|"é"|])] string d) { }

    [Get("/b")]
    public void B([FromHeader] string [|größe|], [FromCookie] string [|größe2|]) { }

    [Get("/c")]
    public void C([AsParameters] Fields [|fields|]) { }
}

public record Fields([FromHeader(Name = "X,Y")] string Text);
