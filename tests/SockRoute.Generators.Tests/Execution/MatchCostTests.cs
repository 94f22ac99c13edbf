using System.Text;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What a search must not cost: no byte of memory, no look at every route, no look at each place for each place.</summary>
public sealed class MatchCostTests
{
    private static readonly RouteDispatcher Dispatcher = LoadedProject.Compile("""
        using SockRoute;

        public enum Colour { Red, Green }

        public sealed class Tree
        {
            [Get("/a/{id:int}/deep/{last}")] public string Deep(int id, string last) => "";
            [Get("/f/{name}.{ext}")] public string File(string name, string ext) => "";
            [Get("/v/{major:int}.{minor:int}.{patch:int}")] public string Version(int major, int minor, int patch) => "";
            [Get("/t/{a:alpha}-{b}-{c}-{d}")] public string Three(string a, string b, string c, string d) => "";
            [Get("/c/{colour:enum}")] public string Paint(Colour colour) => "";
            [Get("/d/{day:date}")] public string Day(DateOnly day) => "";
            [Get("/u/{name:short}")] public string User(string name) => "";
            [Get("/o/{page:int=1}")] public string Page(int page) => "";
            [Get("/r/{+rest}")] public string Rest(string rest) => "";
        }

        public static class Constraints
        {
            [RouteConstraint("short")] public static bool IsShort(ReadOnlySpan<char> text) => text.Length < 4;
        }
        """).Dispatcher;

    [Theory]
    [InlineData("GET", "/a/7/deep/x")]
    [InlineData("POST", "/a/7/deep/x")]
    [InlineData("GET", "/a/x/deep/x")]
    [InlineData("GET", "/f/archive.tar.gz")]
    [InlineData("GET", "/v/1.22.333")]
    [InlineData("GET", "/v/1.22.x")]
    [InlineData("GET", "/t/1-2-3-4")]
    [InlineData("GET", "/c/Green")]
    [InlineData("GET", "/d/2026-02-29")]
    [InlineData("GET", "/u/abc")]
    [InlineData("GET", "/u/größer")]
    [InlineData("GET", "/o")]
    [InlineData("GET", "/r/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z/0/1/2/3/4/5/6/7/8/9")]
    [InlineData("GET", "/")]
    public void ASearchAllocatesNothing(string method, string path)
    {
        var verb = Enum.Parse<HttpMethods>(method, ignoreCase: true);
        var bytes = Encoding.UTF8.GetBytes(path);
        var captures = new PathRange[Dispatcher.MaxCaptures];
        Dispatcher.Match(verb, bytes, captures);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Dispatcher.Match(verb, bytes, captures);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>
    /// Two texts between parameters that could stand in 4,000 places each: eight million pairs of places, thousands of
    /// times over, would not end.
    /// </summary>
    [Fact]
    public void ALongSegmentIsNotTakenApartAtEachPairOfPlaces()
    {
        var bytes = Encoding.UTF8.GetBytes("/t/" + string.Concat(Enumerable.Repeat("1-", 4000)) + "1");
        var captures = new PathRange[Dispatcher.MaxCaptures];
        for (var i = 0; i < 3000; i++)
        {
            Assert.False(Dispatcher.Match(HttpMethods.Get, bytes, captures).IsFound);
        }
    }

    [Fact]
    public void APathWithManySegmentsIsFoundLikeAShortOne()
    {
        var path = "/a/7/deep/" + new string('x', 5000);
        Assert.Equal("Tree.Deep(int id, string last)", Find(Dispatcher, path));
        Assert.Equal("none", Find(Dispatcher, path + "/y"));
        Assert.Equal("Tree.Rest(string rest)", Find(Dispatcher, "/r" + string.Concat(Enumerable.Repeat("/s", 4000))));
    }

    /// <summary>A thousand routes over a hundred classes: each is found, and no method of the tree is one that the JIT gives up on.</summary>
    [Fact]
    public void EachOfAThousandRoutesIsFound()
    {
        var classes = Enumerable.Range(0, 100).Select(static number => new SourceFile($"Api{number}.cs", $$"""
            using SockRoute;

            [Route("/resource{{number}}")]
            public sealed class Api{{number}}
            {
            {{string.Concat(Enumerable.Range(0, 10).Select(i => $"    [Get(\"/{{id}}/part{i}\")] public string Part{i}(string id) => \"\";\n"))}}
            }
            """));
        var project = LoadedProject.CompileLarge([.. classes]);
        for (var number = 0; number < 1000; number++)
        {
            var (api, part) = (number / 10, number % 10);
            Assert.Equal($"Api{api}.Part{part}(string id)", Find(project.Dispatcher, $"/resource{api}/42/part{part}"));
            Assert.Equal("none", Find(project.Dispatcher, $"/resource{api}/42/part{part}x"));
        }

        // The JIT stops to optimise a method at 60,000 bytes of IL, and to keep locals in registers at 1,024 of them.
        Assert.All(project.Methods, static method =>
        {
            var body = method.GetMethodBody();
            Assert.InRange(body?.GetILAsByteArray()?.Length ?? 0, 0, 40_000);
            Assert.InRange(body?.LocalVariables.Count ?? 0, 0, 100);
        });
    }

    private static string Find(RouteDispatcher dispatcher, string path)
    {
        var captures = new PathRange[dispatcher.MaxCaptures];
        var match = dispatcher.Match(HttpMethods.Get, Encoding.UTF8.GetBytes(path), captures);
        return match.IsFound ? dispatcher.Routes[match.Route].Handler : "none";
    }
}
