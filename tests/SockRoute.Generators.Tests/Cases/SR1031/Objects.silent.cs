using SockRoute;

public class Posts
{
    [Get("/a/{id:int}/{slug?}")]
    public void A([AsParameters] Paging paging, [AsParameters] Options options) { }

    [Get("/b")]
    public void B([AsParameters] Point point, string text) { }

    [Post("/c/{kind:enum}")]
    public void C([AsParameters] Sent sent) { }

    [Get("/e")]
    public void E([AsParameters] Marked marked, [FromHeader] string page, int trace) { }

    [Post("/f")]
    public void F([AsParameters] Text text) { }

    [Get("/d")]
    public void D([AsParameters] Whole whole) { }
}

public record Paging(int Id, string? Slug, int Page = 1, int Size = 20);

public class Options(HttpContext context, [FromServices] IFormatProvider format)
{
    public required string Name { get; set; }
    [FromHeader(Name = "X-Trace")] public string Trace { get; init; } = $"{context}{format}";
    [FromCookie] public Guid? Session { get; set; }
    public List<int> Numbers { get; init; } = [];
    public CancellationToken Cancellation { get; set; }
    [FromServices] public IServiceProvider? Services { get; set; }
}

public record struct Point(int X, int Y);

public enum Kind { New, Old }

public record Form(string Title, int Count = 1);

public record Sent(Kind Kind, [FromForm] string Name, [FromForm] Form Form);

public record Marked([property: FromQuery(Name = "p")] int Page, [property: FromCookie] string Trace);

public record Text(int Page, [FromBody] string Body);

public class Whole
{
    public HttpRequest Request { get; set; } = null!;
}
