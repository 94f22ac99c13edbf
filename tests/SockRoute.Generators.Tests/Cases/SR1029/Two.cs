using SockRoute;

public class Posts
{
    [Post("/a")]
    public void A([FromForm] string title, [FromForm(Name = "Title")] string [|name|]) { }

    [Post("/b")]
    public void B([FromForm] NewPost post, [FromForm] string[] [|Body|]) { }

    [Post("/c")]
    public void C([FromForm] string body, [FromForm] NewPost [|post|]) { }

    [Post("/d")]
    public void D([FromForm] Cases [|cases|]) { }

    [Post("/e")]
    public void E([FromForm] Renamed [|renamed|]) { }
}

public record NewPost(string Title, string? Body);

public class Cases
{
    public string Name { get; set; } = "";
    public string NAME { get; set; } = "";
}

public record Renamed(string Title, [FromForm(Name = "title")] string Name);
