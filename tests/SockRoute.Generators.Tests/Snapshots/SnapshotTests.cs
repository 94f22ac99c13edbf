using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Snapshots;

/// <summary>
/// Generated code as a whole, to be read by whoever reviews a change; each snapshot also compiles without a warning.
/// </summary>
public sealed class SnapshotTests
{
    [Fact]
    public void AProjectWithoutRoutesStillHasMapRoutes() => Verify("public class Nothing;");

    [Fact]
    public void TheFirstSample() => Verify("""
        using SockRoute;

        public static class Greetings
        {
            [Get("/")]
            public static string Index() => "Hello";

            [Get("/hello"), Get("/hello/{name}")]
            public static string Hello(string name = "World") => $"Hello, {name}";

            [Get("/add/{a:int}/{b:int}")]
            public static string Add(int a, int b) => $"{a + b}";

            [Post("/submit")]
            public static string Submit([FromBody] string text) => text;
        }
        """);

    [Fact]
    public void AControllerWithServices() => Verify("""
        using SockRoute;

        namespace Blog;

        public interface IStore;

        [Route("/posts")]
        public sealed class Posts(IStore store, IFormatProvider? format = null, int size = 10) : IDisposable
        {
            [Get]
            public IResult List() => Results.Text($"{store}{format}{size}");

            [Get("/{id:int}")]
            public string? Show(int id) => id == 0 ? null : "";

            [Get("/{slug}")]
            public string? Show(string slug) => slug;

            [Delete("/{id:int}")]
            public static void Remove(int id, HttpResponse response) => response.StatusCode = id;

            public void Dispose() { }
        }
        """);

    [Fact]
    public void EveryKindOfParameter() => Verify("""
        using SockRoute;

        namespace Shop;

        public enum Order { Newest, Oldest, @default }

        public sealed class Search
        {
            [Get("/search/{kind}/{level}")]
            public string Find(
                HttpContext context,
                HttpRequest request,
                CancellationToken cancellation,
                Order kind,
                byte level,
                string text,
                string? filter,
                Guid id,
                Order order = Order.Oldest,
                Order? second = null,
                int? page = null,
                long? size = 20,
                double ratio = 0.1,
                char mark = '\'',
                DateTime since = default,
                string[] tag = null!,
                List<int>? number = null,
                [FromQuery(Name = "kinds")] IReadOnlyList<Order>? orders = null,
                [FromQuery(Name = "q")] string @class = "\"{0}\"\n") => "";
        }
        """);

    [Fact]
    public void EveryKindOfFieldAndService() => Verify("""
        using SockRoute;

        namespace Blog;

        public enum Mood { Good, Bad }

        public interface IStore;

        public sealed class Posts(IStore own)
        {
            [Get("/posts")]
            public string List(
                [FromHeader(Name = "X-Id")] string id,
                [FromHeader] string? optional,
                [FromHeader] int size,
                [FromHeader] long? limit,
                [FromHeader] Mood mood,
                [FromHeader(Name = "If-Match")] string[] tags,
                [FromHeader] IReadOnlyList<string>? @default,
                [FromCookie] string session,
                [FromCookie(Name = "__Host-theme")] Mood? theme,
                [FromCookie] int visits = 1) => $"{own}";

            [Get("/services"), Get("/services/{id}")]
            public static string Find(int id, [FromServices] IStore store, [FromServices] Func<string?>? make) => "";

            [Get("/only")]
            public static string Only([FromServices] IStore store) => "";
        }
        """);

    [Fact]
    public void EveryKindOfFormParameter() => Verify("""
        using SockRoute;

        namespace Blog;

        public enum Mood { Good, Bad }

        public record NewPost(string Title, string? Body, bool Draft = false);

        public class Survey(int number)
        {
            public required string Name { get; set; }
            public required bool Agrees { get; init; }
            public Mood? Mood { get; set; }
            public string Language { get; init; } = $"{number}";
            public List<string> Tags { get; set; } = ["none"];
        }

        public sealed class Posts
        {
            [Post("/posts")]
            public IResult Create([FromForm] NewPost post) => Results.Text(post.Title);

            [Put("/posts/{id:int}")]
            public void Change(
                int id,
                [FromForm] string title,
                [FromForm(Name = "post-body")] string? body,
                [FromForm] bool draft,
                [FromForm] Mood mood,
                [FromForm] int[] numbers,
                [FromForm] List<Mood> moods,
                [FromForm] IReadOnlyList<string>? tags,
                [FromForm] DateOnly? day,
                int page = 1,
                [FromForm] long? size = 20) { }

            [Post("/surveys")]
            public void Answer([FromForm] Survey survey, HttpRequest request) { }
        }
        """);

    [Fact]
    public void ObjectsOfParameters() => Verify("""
        using SockRoute;

        namespace Blog;

        public enum Order { Newest, Oldest }

        public record Paging(int Page = 1, [FromQuery(Name = "n")] int Size = 20);

        public record NewPost(string Title, string? Body);

        public class Filter(HttpContext context, [FromServices] IFormatProvider format, int id)
        {
            public required Order Order { get; set; }
            [FromHeader(Name = "X-Trace")] public string Trace { get; init; } = $"{context}{format}{id}";
            [FromCookie] public Guid? Session { get; set; }
            public List<int> Numbers { get; init; } = [];
            public string Slug { get; set; } = "none";
            public CancellationToken Cancellation { get; set; }
            [FromServices] public IServiceProvider? Services { get; init; }
        }

        public record struct Sent([FromForm] NewPost Post, [FromForm] bool Draft);

        public class Posts
        {
            [Get("/posts")] public string List([AsParameters] Paging paging, string? text) => "";
            [Get("/posts/{id:int}/{slug?}")] public string Find([AsParameters] Filter filter, [AsParameters] Paging paging) => "";
            [Post("/posts")] public static void Add([AsParameters] Sent sent) { }
            [Get("/whole")] public static void Whole([AsParameters] Whole whole) { }
        }

        public record Whole(HttpRequest Request, CancellationToken Cancellation);
        """);

    [Fact]
    public void TypesThatReadThemselves() => Verify("""
        using System.Diagnostics.CodeAnalysis;
        using System.Net;
        using SockRoute;

        namespace Blog;

        public readonly record struct Id(int Number)
        {
            public static bool TryParse(string text, IFormatProvider? provider, out Id id)
            {
                var isParsed = int.TryParse(text, provider, out var number);
                id = new(number);
                return isParsed;
            }
        }

        public class Name
        {
            public static bool TryParse(string? text, [NotNullWhen(true)] out Name? value)
            {
                value = text is null ? null : new();
                return value is not null;
            }
        }

        public class Posts
        {
            [Get("/posts/{id}/{name?}")]
            public string Show(Id id, Name? name, Id? other, List<Name> names, [FromHeader] IPAddress address, [FromCookie] Id cookie = default) => "";
        }
        """);

    [Fact]
    public void EveryKindOfResult() => Verify("""
        using SockRoute;

        public class Results2
        {
            [Get("/void")] public void Void() { }
            [Get("/string")] public string? String() => null;
            [Get("/bytes")] public byte[] Bytes() => [];
            [Get("/result")] public IResult Result() => Results.NoContent();
            [Get("/task")] public Task Task() => System.Threading.Tasks.Task.CompletedTask;
            [Get("/task-of-string")] public Task<string?> TaskOfString() => System.Threading.Tasks.Task.FromResult<string?>("");
            [Get("/value-task")] public ValueTask ValueTask() => default;
            [Get("/value-task-of-result")] public ValueTask<IResult> ValueTaskOfResult() => default;
        }
        """);

    [Fact]
    public void ResultsInJson() => Verify("""
        using System.Text.Json.Serialization;
        using SockRoute;

        namespace Blog;

        [JsonConverter(typeof(JsonStringEnumConverter<State>))]
        public enum State { Draft, Published }

        public sealed record Author(string Name, DayOfWeek? Day);

        public sealed record Post(int Id, string Title, State State, Author? Author, List<string> Tags)
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Post? Next { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Likes { get; init; }
            public Dictionary<State, Author[]>? Readers { get; init; }
        }

        public class Posts
        {
            [Get("/post")] public Post? One() => null;
            [Get("/posts")] public async Task<IReadOnlyList<Post>> All() { await Task.Yield(); return []; }
            [Get("/count")] public int Count() => 1;
        }
        """);

    [Fact]
    public void BodiesInJson() => Verify("""
        using System.Text.Json.Serialization;
        using SockRoute;

        namespace Blog;

        [JsonConverter(typeof(JsonStringEnumConverter<State>))]
        public enum State { Draft, [JsonStringEnumMemberName("out")] Published }

        public sealed record NewPost(string Title, State State = State.Draft, List<string>? Tags = null);

        public sealed class Settings
        {
            public required string Owner { get; set; }
            public string Theme { get; init; } = "light";
            public bool IsPublic { get; set; } = true;
            public Dictionary<State, int?>? Sizes { get; set; }
        }

        public class Posts
        {
            [Post("/posts")] public void Create(NewPost post) { }
            [Put("/posts")] public void Replace(List<NewPost> posts) { }
            [Put("/settings")] public void Save([FromBody] Settings? settings, int version = 1) { }
        }
        """);

    [Fact]
    public void RoutesWithLimitsOfTheirOwn() => Verify("""
        using SockRoute;

        [Route("/up"), RequestSizeLimit(1000)]
        public class Uploads
        {
            [Post("/small")] public string Small([FromBody] string text) => text;
            [Post("/large"), RequestSizeLimit(100_000_000)] public void Large(HttpRequest request) { }
            [Post("/any"), RequestSizeLimit(long.MaxValue)] public void Any() { }
        }

        public class Other
        {
            [Post("/other")] public void Post() { }
        }
        """);

    [Fact]
    public void EveryKindOfSegmentInOneTree() => Verify("""
        using SockRoute;

        [Route("/a")]
        public static class Tree
        {
            [Get] public static string Here() => "";
            [Get("/")] public static string Slash() => "";
            [Get("/one")] public static string One() => "";
            [Post("/one")] public static string PostOne() => "";
            [Head("/one")] public static void HeadOne() { }
            [Get("/two")] public static string Two() => "";
            [Get("/größe")] public static string Size() => "";
            [Get("/{id:int}")] public static string Number(int id) => "";
            [Get("/{id:int}/edit")] public static string Edit(int id) => "";
            [Get("/{name}")] public static string Name(string name) => "";
            [Get("/{*path}")] public static string Rest(string path) => "";
        }
        """);

    [Fact]
    public void EveryFormOfTemplate() => Verify("""
        using SockRoute;

        public enum Order { Newest, Oldest }

        public static class Forms
        {
            [Get("/files/{name}.{ext}")] public static string File(string name, string ext) => "";
            [Get("/v{version:int}-{minor:int}/{name:length(1,5)}.txt")] public static string Text(int version, int minor, string name) => "";
            [Get("/list/{order:enum}/{page:int:min(1)=1}/{size?}")] public static string List(Order order, int page, int? size) => "";
            [Get("/books/{isbn:isbn}")] public static string Book(string isbn) => "";
            [Get("/rest/{*path}")] public static string Rest(string path) => "";
            [Get("/rest/{+path}")] public static string More(string path) => "";
            [RouteConstraint("isbn")] public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 13;
        }
        """);

    [Fact]
    public void AnApplicationThatMountsALibrary()
    {
        var blog = Library.Compile("Blog", """
            using SockRoute;

            namespace Blog;

            public enum Order { Newest, Oldest }

            [Route("/posts")]
            public sealed class Posts
            {
                [Get] public string List() => "";
                [Post] public string Add([FromBody] string text) => text;
                [Get("/by/{order:enum}/{isbn:isbn}")] public string By(Order order, string isbn) => "";
                [RouteConstraint("isbn")] internal static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 13;
            }
            """);
        Verify(GeneratorRun.OfProject(
            [blog],
            [
                """
                using SockRoute;

                [assembly: Mount(typeof(Blog.BlogRoutes), "/größe")]

                var app = new WebApp(args);
                app.MapRoutes();
                return app.Run();

                public static class Posts
                {
                    [Get("/")] public static string Index() => "";
                    [Get("/größe/posts/{id:int}")] public static string Show(int id) => "";
                }
                """,
            ],
            OutputKind.ConsoleApplication));
    }

    [Fact]
    public void ALibraryThatMountsAnother()
    {
        var blog = Library.Compile("Blog", """
            using SockRoute;

            namespace Blog;

            public static class Posts
            {
                [Get("/{isbn:isbn}")] public static string Show(string isbn) => isbn;
                [RouteConstraint("isbn")] internal static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 13;
            }
            """);
        Verify(GeneratorRun.OfProject([blog], ["[assembly: SockRoute.Mount(typeof(Blog.BlogRoutes), \"/blog\")]"]));
    }

    // One run is enough here: every run checks that caching works and that the order of files does not matter.
    private static void Verify(string source, [CallerMemberName] string test = "") =>
        Verify(GeneratorRun.Of(source), test);

    private static void Verify(GeneratorRun run, [CallerMemberName] string test = "") =>
        Snapshot.Verify(run.Compiles(), $"{nameof(SnapshotTests)}.{test}");
}
