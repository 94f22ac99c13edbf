using SockRoute;

public class Posts
{
    [Post("/a")]
    public void A([FromForm] NewPost post, [FromForm] Options options) { }
}

public record Author(string Name);

public record NewPost(string Title, [FromForm(Name = "post-body")] string? Body, DateOnly? Day, params string[] Tags);

public class Options
{
    public required string Name { get; set; }
    public Author? Author { get; private set; }
    public IReadOnlyList<int> Numbers { get; init; } = [];
    public DayOfWeek When { get; set; }
    public Author Computed => new(Name);
    protected Author? Inner { get; set; }
}
