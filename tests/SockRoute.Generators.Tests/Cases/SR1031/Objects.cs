using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([AsParameters] Abstract [|a|], [AsParameters] Two [|b|], [AsParameters] Empty [|c|], [AsParameters] IPaging [|d|], [AsParameters] (int Page, int Size) [|e|]) { }

    [Get("/b")]
    public void B([AsParameters] int [|number|], [AsParameters] string[] [|texts|], [AsParameters] HttpRequest [|request|], [AsParameters] Paging? [|paging|]) { }

    [Get("/c")]
    public void C([AsParameters] Outer [|outer|], [AsParameters] WriteOnly [|written|], [AsParameters] Passed [|passed|]) { }

    [Get("/d")]
    public void D([AsParameters] Old [|old|], [AsParameters] Point [|point|] = default) { }

    [Get("/e")]
    public void E([AsParameters] Unset [|unset|]) { }
}

public record Unset(int Page)
{
    [FromHeader] public string Trace { get; } = "";
}

public record Paging(int Page = 1, int Size = 20);

public abstract record Abstract(string Title);

public record Two(string Title)
{
    public Two() : this("") { }
}

public class Empty
{
    public string Title { get; private set; } = "";
}

public interface IPaging;

public record Outer([AsParameters] Paging Paging);

public class WriteOnly
{
    private string _text = "";
    public string Text { init => _text = value; }
    public override string ToString() => _text;
}

public class Passed(in int number)
{
    public int Number { get; } = number;
}

public class Old
{
#pragma warning disable CS9042 // Required and obsolete at once is what is tried here.
    [Obsolete("Gone.", error: true)] public required string Name { get; set; }
}

public record struct Point(int X, int Y);
