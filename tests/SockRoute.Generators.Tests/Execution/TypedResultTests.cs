using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>
/// Values in calls such as <c>Results.Ok(post)</c>, wherever these stand: their JSON is there without anybody's doing.
/// </summary>
public sealed class TypedResultTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile(
        new SourceFile(
            "Posts.cs",
            """
            using SockRoute;

            public record Post(int Id, string Title);

            public class Posts
            {
                [Get("/ok")] public Ok<Post> Ok() => Results.Ok(new Post(1, "a"));
                [Get("/result")] public IResult Result() => Results.Ok(new List<Post> { new(1, "a") });
                [Get("/one-of/{id:int}")]
                public Results<Ok<Post>, NotFound, BadRequest<string>> OneOf(int id) =>
                    id == 0 ? Results.NotFound() : id < 0 ? Results.BadRequest("negative") : Results.Ok(new Post(id, "b"));
                [Get("/later")] public async Task<Results<Ok<Post>, NotFound>> Later()
                {
                    await Task.Yield();
                    return Results.Ok(new Post(2, "c"));
                }
                [Get("/value")] public ValueTask<Results<NotFound<int>, Conflict<Post>>> Value() => new(Results.NotFound(3));
                [Post("/posts")] public Created<Post> Create() => Results.Created(Routes.Posts.OneOf(5), new Post(5, "d"));
                [Get("/null")] public Ok<Post?> Null() => Results.Ok<Post?>(null);
                [Get("/nullable/{n:int}")] public IResult Nullable(int n) => Results.Ok(n == 0 ? (int?)null : n);
                [Get("/accepted")] public IResult Accepted() => Results.Accepted(null, DayOfWeek.Monday);
                [Get("/unprocessable")]
                public IResult Unprocessable() => Results.UnprocessableEntity(new Dictionary<string, int> { ["a"] = 1 });
                [Get("/json")] public IResult Json() => Results.Json(new[] { 1, 2 }, 418, "application/vnd.a+json");
                [Get("/lambda")] public IResult Lambda() => new[] { 1L }.Select(n => Results.Ok(n)).First();
                [Get("/group")] public IResult Group() => new[] { 2m }.Select(Results.Ok).First();
                [Get("/helper")] public IResult Helper() => Answers.Wrapped();
                [Get("/named")] public IResult Named() => Results.Created(value: new Named("n"), location: Routes.Posts.Group());
                [Get("/stream")] public Stream Stream() => new MemoryStream("abc"u8.ToArray());
                [Get("/no-stream")] public MemoryStream? NoStream() => null;
            }
            """),
        new SourceFile(
            "Answers.cs",
            """
            using static SockRoute.Results;

            public record Wrapped(Inner Inner);
            public record Inner(string Name);
            public record Named(string Name);

            public static class Answers
            {
                private static readonly Func<string, SockRoute.IResult> Make = name =>
                {
                    return Local();

                    SockRoute.IResult Local() => Ok(new Wrapped(new(name)));
                };

                public static SockRoute.IResult Wrapped() => Make("w");
            }
            """));

    private readonly RunningProject _app = new(Project);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/ok", """200 {"id":1,"title":"a"}""")]
    [InlineData("/result", """200 [{"id":1,"title":"a"}]""")]
    [InlineData("/one-of/7", """200 {"id":7,"title":"b"}""")]
    [InlineData("/one-of/0", "404 Not Found")]
    [InlineData("/one-of/-1", "400 \"negative\"")]
    [InlineData("/later", """200 {"id":2,"title":"c"}""")]
    [InlineData("/value", "404 3")]
    [InlineData("/null", "200")]
    [InlineData("/nullable/0", "200")]
    [InlineData("/nullable/4", "200 4")]
    [InlineData("/accepted", "202 1")]
    [InlineData("/unprocessable", """422 {"a":1}""")]
    [InlineData("/json", "418 [1,2]")]
    [InlineData("/lambda", "200 1")]
    [InlineData("/group", "200 2")]
    [InlineData("/helper", """200 {"inner":{"name":"w"}}""")]
    [InlineData("/named", """201 {"name":"n"}""")]
    [InlineData("/stream", "200 abc")]
    [InlineData("/no-stream", "404 Not Found")]
    public void IsWritten(string path, string expected) => Assert.Equal(expected, _app.Get(path));

    [Fact]
    public void AValueBesideALinkIsFound() =>
        Assert.Equal("""201 {"id":5,"title":"d"}""", _app.Ask(HttpMethod.Post, "/posts"));

    [Fact]
    public void HasItsMediaType()
    {
        Assert.Equal("application/json", _app.Head("/ok").ContentType);
        Assert.Equal("application/vnd.a+json", _app.Head("/json").ContentType);
        Assert.Null(_app.Head("/null").ContentType);
        Assert.Equal("application/octet-stream", _app.Head("/stream").ContentType);
    }

    [Fact]
    public void AProjectWithoutSuchACallHasNoContracts() => Assert.DoesNotContain(
        GeneratorRun.Of(new SourceFile("A.cs", "using SockRoute; public class A { [Get(\"/\")] public int B() => 1; }"))
            .Files,
        static file => file.HintName.Contains("Contracts", StringComparison.Ordinal));
}
