using SockRoute;

public class Posts
{
    [Post("/a/{title}")]
    public void A(string title, [FromQuery(Name = "title")] string tag, [FromForm(Name = "title")] string name) { }

    [Post("/b"), Put("/b")]
    public void B([FromForm] NewPost post, [FromForm] Derived derived, [FromForm] string text) { }
}

public record NewPost(string Title, string? Body)
{
    public string Upper { get; init; } = Title.ToUpperInvariant();
}

public class Base
{
    public virtual int Number { get; set; }
    public string Kept { get; set; } = "";
    public string Hidden { get; set; } = "";
    public virtual string Half { get; set; } = "";
}

public class Derived : Base
{
    public override int Number { get; set; }
    public new string Kept { get; set; } = "";
    public new string Hidden => "";
    public override string Half => "";
}
