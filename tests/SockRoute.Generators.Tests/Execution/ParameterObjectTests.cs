using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What the members of a parameter object get.</summary>
public sealed class ParameterObjectTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using SockRoute;

        public enum Order { Newest, Oldest }

        public record Paging(int Page = 1, [FromQuery(Name = "n")] int Size = 20);

        public class Filter(HttpContext context, int id)
        {
            public required Order Order { get; set; }
            [FromHeader(Name = "X-Trace")] public string Trace { get; init; } = $"none{id}";
            [FromCookie] public int? Session { get; set; }
            public List<int> Numbers { get; init; } = [7];
            public string Slug { get; set; } = "no slug";
            public string Path => context.Request.Path;
            public int Id => id;
        }

        public record NewPost(string Title, string? Body);

        public record struct Sent([FromForm] NewPost Post, int Id, [FromForm] int Count = 3);

        public record struct Kinds(Order Kind);

        public static class Posts
        {
            [Get("/posts")] public static string List([AsParameters] Paging paging, string? text) => $"{paging.Page} {paging.Size} {text}";

            [Get("/posts/{id:int}/{slug?}")]
            public static string Find([AsParameters] Filter f, [AsParameters] Paging paging) =>
                $"{f.Id} {f.Slug} {f.Order} {f.Trace} {f.Session} {string.Join(',', f.Numbers)} {f.Path} {paging.Page}";

            [Post("/posts/{id}")] public static string Add([AsParameters] Sent sent) => $"{sent.Id} {sent.Post.Title} {sent.Post.Body} {sent.Count}";

            [Get("/kinds/{kind:enum}")] public static string Kind([AsParameters] Kinds kinds) => $"{kinds.Kind}";

            [Get("/defaults/{page=5}")] public static string Page([AsParameters] Only only) => $"{only.Page}";

            [Get("/links")]
            public static string Links() => string.Join(' ',
                Routes.Posts.List(), Routes.Posts.List(page: 2, size: 5, text: "a b"),
                Routes.Posts.Find(4, Order.Oldest), Routes.Posts.Find(id: 4, order: Order.Newest, slug: "x", numbers: [1, 2]),
                Routes.Posts.Add(9), Routes.Posts.Kind(Order.Oldest));
        }

        public class Only
        {
            public int Page { get; set; } = 1;
        }
        """);

    private readonly RunningProject _project = new(Project);

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("/posts", "200 1 20")]
    [InlineData("/posts?page=3&n=4&text=x", "200 3 4 x")]
    [InlineData("/posts?PAGE=3", "200 3 20")]
    [InlineData("/posts?size=9", "200 1 20")]
    [InlineData("/posts/4?order=oldest", "200 4 no slug Oldest none4  7 /posts/4 1")]
    [InlineData("/posts/4/x?order=newest&numbers=1&numbers=2&page=2", "200 4 x Newest none4  1,2 /posts/4/x 2")]
    [InlineData("/kinds/oldest", "200 Oldest")]
    [InlineData("/kinds/other", "404 Not Found")]
    [InlineData("/defaults", "200 5")]
    [InlineData("/defaults/6", "200 6")]
    public void MembersAreBoundAsParametersAre(string path, string expected) =>
        Assert.StartsWith(expected, _project.Get(path), StringComparison.Ordinal);

    [Fact]
    public void HeadersAndCookiesReachMembers() => Assert.Equal(
        "200 4 no slug Oldest t 12 7 /posts/4 1",
        _project.Get("/posts/4?order=oldest", ("X-Trace", "t"), ("Cookie", "session=12")));

    [Fact]
    public void AFormWithinAnObjectIsMadeFirst()
    {
        Assert.Equal("200 2 t b 3", _project.Post("/posts/2", "title=t&body=b"));
        Assert.Equal("200 2 t  8", _project.Post("/posts/2", "title=t&count=8"));
    }

    [Fact]
    public void EveryMemberThatFailsIsTold()
    {
        var text = _project.Get("/posts/4?numbers=x&page=y", ("Cookie", "session=z"));
        Assert.StartsWith("400", text, StringComparison.Ordinal);
        Assert.Contains("order", text, StringComparison.Ordinal);
        Assert.Contains("numbers", text, StringComparison.Ordinal);
        Assert.Contains("page", text, StringComparison.Ordinal);
        Assert.Contains("session", text, StringComparison.Ordinal);
        Assert.DoesNotContain("z", text.Replace("size", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void LinksTakeTheMembers() => Assert.Equal(
        "200 /posts /posts?page=2&n=5&text=a%20b /posts/4?order=Oldest /posts/4/x?order=Newest&numbers=1&numbers=2 /posts/9 /kinds/Oldest",
        _project.Get("/links"));
}
