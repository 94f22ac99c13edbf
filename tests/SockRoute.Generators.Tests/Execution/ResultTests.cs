using System.Net;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What becomes of a handler's result.</summary>
public sealed class ResultTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using SockRoute;

        public sealed class Teapot : IResult
        {
            public void Execute(HttpContext context)
            {
                context.Response.StatusCode = 418;
                context.Response.Write("short and stout");
            }
        }

        public struct Cup : IResult
        {
            public void Execute(HttpContext context) => context.Response.StatusCode = 202;
        }

        public class Write
        {
            private int _calls;

            [Get("/void")] public void Void(HttpResponse response) => response.Write("written");
            [Get("/string")] public string String() => "grün";
            [Get("/no-string")] public string? NoString() => null;
            [Get("/bytes")] public byte[] Bytes() => "bytes"u8.ToArray();
            [Get("/no-bytes")] public byte[]? NoBytes() => null;
            [Get("/result")] public IResult Result() => Results.Text("result", statusCode: 201);
            [Get("/own")] public Teapot Own() => new();
            [Get("/struct")] public Cup Struct() => new();
            [Get("/no-own")] public Teapot? NoOwn() => null;
            [Get("/no-struct")] public Cup? NoStruct() => null;
            [Get("/task")] public async Task Task(HttpResponse response) { await System.Threading.Tasks.Task.Yield(); response.Write("later"); }
            [Get("/task-string")] public async Task<string> TaskString() { await System.Threading.Tasks.Task.Delay(1); return "later"; }
            [Get("/task-own")] public Task<Teapot> TaskOwn() => System.Threading.Tasks.Task.FromResult(new Teapot());
            [Get("/value-task")] public ValueTask ValueTask(HttpResponse response) { response.Write("now"); return default; }
            [Get("/value-task-bytes")] public ValueTask<byte[]> ValueTaskBytes() => new("now"u8.ToArray());
            [Get("/calls")] public string Calls() => $"{++_calls}";
            [Get("/static")] public static string Static() => "static";
            [Get("/int/{*p}"), Post("/int/{*p}")] public string Both(string p) => p;
        }
        """);

    private readonly RunningProject _app = new(Project);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/void", "200 written")]
    [InlineData("/string", "200 grün")]
    [InlineData("/bytes", "200 bytes")]
    [InlineData("/result", "201 result")]
    [InlineData("/own", "418 short and stout")]
    [InlineData("/struct", "202")]
    [InlineData("/task", "200 later")]
    [InlineData("/task-string", "200 later")]
    [InlineData("/task-own", "418 short and stout")]
    [InlineData("/value-task", "200 now")]
    [InlineData("/value-task-bytes", "200 now")]
    [InlineData("/static", "200 static")]
    public void IsWritten(string path, string expected) => Assert.Equal(expected, _app.Get(path));

    [Theory]
    [InlineData("/no-string")]
    [InlineData("/no-bytes")]
    [InlineData("/no-own")]
    [InlineData("/no-struct")]
    public void ThatIsNullIsNotFound(string path) => Assert.StartsWith("404", _app.Get(path), StringComparison.Ordinal);

    [Fact]
    public void OneInstanceServesAllRequestsOfAClassWithoutServices()
    {
        var first = _app.Get("/calls");
        Assert.NotEqual(first, _app.Get("/calls"));
    }

    [Fact]
    public void SeveralAttributesShareAMethod()
    {
        Assert.Equal("200 x", _app.Get("/int/x"));
        Assert.Equal("200 y", _app.Ask(HttpMethod.Post, "/int/y", ""));
        Assert.StartsWith("405", _app.Ask(HttpMethod.Put, "/int/y", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void OfATypeThatInheritsATemplateIsAPage()
    {
        var project = LoadedProject.Compile(
            """
            using SockRoute;

            [Template("page.html")] public partial class Page { public string Title => "<b>"; }

            public sealed class Special : Page { }

            public static class Pages
            {
                [Get("/special")] public static Special Show() => new();
                [Get("/later")] public static Task<Special> Later() => Task.FromResult(new Special());
            }
            """,
            new("templates/page.html", "{{title}}"));
        using var app = new RunningProject(project);
        Assert.Equal("200 &lt;b&gt;", app.Get("/special"));
        Assert.Equal("200 &lt;b&gt;", app.Get("/later"));
    }

    [Fact]
    public void HeadIsAnsweredByGet() =>
        Assert.Equal((HttpStatusCode.OK, "text/plain; charset=utf-8"), _app.Head("/string"));
}
