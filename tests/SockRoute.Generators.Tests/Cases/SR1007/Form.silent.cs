using SockRoute;

public class Posts
{
    [Post("/a")]
    public void A([FromForm] string a, [FromForm] int? b, [FromForm] DayOfWeek[] c, [FromForm] List<string> d, [FromForm] IEnumerable<int> e, [FromForm] IReadOnlyList<Guid>? f, HttpRequest g) { }

    [Post("/b")]
    public void B([FromForm] Sealed a, [FromForm] Point b, [FromForm] Second c, [FromForm] Page<DateOnly> d) { }

    [Post("/c")]
    public void C([FromForm(Name = "x")] string a, [FromForm(Name = "y")] int[] b) { }
}

public sealed record Sealed(string Title);

public record struct Point(int X, int Y);

public class Second
{
    private Second(int number) => Number = number;
    public Second() : this(1) { }
    public int Number { get; set; }
    [Obsolete("Gone.", error: true)] public Posts? Old { get; set; }
    public Posts? Own { get; private set; }
    public Posts Computed => new();
}

public class Page<T>
    where T : struct
{
    public string Name { get; init; } = "";
}
