using SockRoute;

public class Posts
{
    [Post("/a")]
    public void A([FromForm] IFormatProvider [|format|], [FromForm] HttpRequest [|request|], [FromForm] FormCollection [|form|], [FromForm] Action [|call|]) { }

    [Post("/b")]
    public void B([FromForm] int?[] [|numbers|], [FromForm] List<Uri> [|links|], [FromForm] string?[] [|texts|], [FromForm] int[,] [|table|]) { }

    [Post("/c")]
    public void C([FromForm] Abstract [|a|], [FromForm] Hidden [|b|], [FromForm] Two [|c|], [FromForm] Empty [|d|], [FromForm] GoneConstructor [|f|]) { }

    [Post("/d")]
    public void D([FromForm(Name = [|"x"|])] Whole post) { }

    [Post("/e")]
    public void E([FromForm] object [|any|], [FromForm] Uri [|link|], [FromForm] Dictionary<string, string> [|fields|], [FromForm] (string A, int B) [|pair|]) { }
}

public abstract record Abstract(string Title);

public class Hidden
{
    private Hidden() { }
    public string Title { get; set; } = "";
}

public record Two(string Title)
{
    public Two() : this("") { }
}

public class Empty
{
    public string Title { get; private set; } = "";
    public static string Shared { get; set; } = "";
    public string this[int i] { get => ""; set { } }
}

[method: Obsolete("Gone.", error: true)]
public class GoneConstructor(string title)
{
    public string Title => title;
}

public record Whole(string Title);
