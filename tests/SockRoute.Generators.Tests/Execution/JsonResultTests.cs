using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Results that are written as JSON, over a real socket.</summary>
public sealed class JsonResultTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using SockRoute;

        public record Post(int Id, string Title, Post? Next = null);

        public class Posts
        {
            [Get("/post")] public Post Post() => new(1, "<Grün>");
            [Get("/none")] public Post? None() => null;
            [Get("/number")] public int Number() => 3;
            [Get("/no-number")] public int? NoNumber() => null;
            [Get("/some-number")] public int? SomeNumber() => 4;
            [Get("/list")] public List<Post?> List() => [new(1, "a"), null];
            [Get("/array")] public string[] Array() => ["a", "b"];
            [Get("/later")] public async Task<IReadOnlyList<Post>> Later() { await Task.Yield(); return [new(1, "a")]; }
            [Get("/value")] public ValueTask<Post?> Value() => new(default(Post));
            [Get("/map")] public Dictionary<DayOfWeek, int> Map() => new() { [DayOfWeek.Monday] = 1 };
            [Get("/sequence")] public IEnumerable<int> Sequence() { yield return 1; yield return 2; }
            [Get("/created")] public Post Created(HttpResponse response)
            {
                response.StatusCode = 201;
                response.ContentType = "application/hal+json";
                return new(1, "a");
            }

            [Get("/nan")] public double[] Nan() => [1, double.NaN];
            [Get("/cycle")] public Node Cycle() { var node = new Node(); node.Next = node; return node; }
            [Get("/long")] public string[] Long() => [new string('x', 200_000), new string('<', 100_000)];
        }

        public class Node { public Node? Next { get; set; } }
        """);

    private readonly RunningProject _app = new(Project);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/post", "200 {\"id\":1,\"title\":\"\\u003CGr\\u00FCn\\u003E\",\"next\":null}")]
    [InlineData("/none", "404 Not Found")]
    [InlineData("/number", "200 3")]
    [InlineData("/no-number", "404 Not Found")]
    [InlineData("/some-number", "200 4")]
    [InlineData("/list", "200 [{\"id\":1,\"title\":\"a\",\"next\":null},null]")]
    [InlineData("/array", "200 [\"a\",\"b\"]")]
    [InlineData("/later", "200 [{\"id\":1,\"title\":\"a\",\"next\":null}]")]
    [InlineData("/value", "404 Not Found")]
    [InlineData("/map", "200 {\"Monday\":1}")]
    [InlineData("/sequence", "200 [1,2]")]
    [InlineData("/created", "201 {\"id\":1,\"title\":\"a\",\"next\":null}")]
    public void IsWritten(string path, string expected) => Assert.Equal(expected, _app.Get(path));

    [Theory]
    [InlineData("/nan")]
    [InlineData("/cycle")]
    public void WhatHasNoJsonIsAnError(string path)
    {
        Assert.StartsWith("500", _app.Get(path), StringComparison.Ordinal);
        Assert.Equal("200 3", _app.Get("/number"));
    }

    [Fact]
    public void ALongTextArrivesWhole()
    {
        var escaped = string.Concat(Enumerable.Repeat("\\u003C", 100_000));
        Assert.Equal($"200 [\"{new string('x', 200_000)}\",\"{escaped}\"]", _app.Get("/long"));
    }

    [Fact]
    public void HasTheTypeOfJsonUnlessTheHandlerChoseOne()
    {
        Assert.Equal("application/json", _app.Head("/post").ContentType);
        Assert.Equal("application/hal+json", _app.Head("/created").ContentType);
    }
}
