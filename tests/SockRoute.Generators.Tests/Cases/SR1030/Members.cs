using SockRoute;

public class Posts
{
    [Post("/nested")]
    public void A([FromForm] NewPost [|post|], [FromForm] Settable [|settable|], [FromForm] Deep [|deep|]) { }

    [Post("/types")]
    public void B([FromForm] Fields [|fields|], [FromForm] Link [|link|], [FromForm] Numbers [|numbers|], [FromForm] Services [|services|]) { }

    [Post("/sources")]
    public void C([FromForm] Elsewhere [|elsewhere|], [FromForm] Blank [|blank|]) { }

    [Post("/access"), Put("/access")]
    public void D([FromForm] Passed [|passed|], [FromForm] WriteOnly [|written|], [FromForm] Old [|old|]) { }
}

public record Author(string Name);

public record NewPost(string Title, Author Author);

public class Settable
{
    public string Name { get; set; } = "";
    public Author? Author { get; set; }
}

public record Deep(Author[] Authors);

public class Fields
{
    public required Dictionary<string, string> All { get; set; }
}

public class Link
{
    public Uri? Uri { get; init; }
}

public class Numbers
{
    public List<int?> All { get; set; } = [];
}

public record Services(IServiceProvider Provider);

public record Elsewhere([FromQuery] string Title);

public record Blank([FromForm(Name = " ")] string Name);

public class Passed(in int number)
{
    public int Number { get; } = number;
}

public class WriteOnly
{
    private string _text = "";
    public string Text { init => _text = value; }
    public override string ToString() => _text;
}

public class Old
{
#pragma warning disable CS9042 // Required and obsolete at once is what is tried here.
    [Obsolete("Gone.", error: true)] public required string Text { get; set; }
}
