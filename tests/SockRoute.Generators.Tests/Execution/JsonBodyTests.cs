using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Bodies that are read as JSON, over a real socket: what is sent comes back, or the answer says why not.</summary>
public sealed class JsonBodyTests : IDisposable
{
    private const string Json = "application/json";

    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using SockRoute;

        public record Tag(string Name, int Weight = 1);
        public record Post(int Id, string Title, Tag[]? Tags = null, Post? Next = null);
        public class Settings
        {
            public string Theme { get; init; } = "light";
            public int Size { get; init; } = 12;
            public required string Owner { get; set; }
            public bool IsPublic { get; set; } = true;
        }

        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public record Strict(int A);
        [JsonDerivedType(typeof(Circle), "round"), JsonDerivedType(typeof(Square), 2)] public abstract record Shape(int Size);
        public record Circle(int Size, string? Name) : Shape(Size);
        public record Square(int Size) : Shape(Size);
        public readonly record struct Point(int X, int Y);
        [JsonConverter(typeof(JsonStringEnumConverter<Mood>))] public enum Mood { Good, Bad }

        public class Bodies
        {
            [Post("/post")] public Post Post(Post post) => post;
            [Post("/number")] public int Number([FromBody] int number) => number;
            [Post("/maybe")] public string Maybe(Post? post) => post is null ? "none" : post.Title;
            [Post("/default")] public string Default([FromBody] int? number = 7) => $"{number}";
            [Put("/settings")] public Settings Put(Settings settings) => settings;
            [Post("/strict")] public Strict Strict(Strict strict) => strict;
            [Post("/point")] public Point Point(Point point) => point;
            [Post("/list")] public List<Post> List(List<Post> posts) => posts;
            [Post("/map")] public Dictionary<string, Mood> Map(Dictionary<string, Mood> map) => map;
            [Post("/node")] public JsonNode? Node(JsonNode node) => node;
            [Post("/shape")] public Shape Shape(Shape shape) => shape;
            [Post("/texts")] public List<string> Texts([FromBody] List<string> texts) => texts;
            [Post("/lists")] public Dictionary<string, List<int[]>> Lists(Dictionary<string, List<int[]>> lists) => lists;
            [Post("/text")] public string Text([FromBody] string text) => text;
            [Post("/bytes")] public int Bytes([FromBody] byte[] bytes) => bytes.Length;
            [Post("/both/{id:int}")] public string Both(int id, int size, Post post) => $"{id} {size} {post.Id}";
        }
        """);

    private readonly RunningProject _app = new(Project);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/post", "{\"id\":1,\"title\":\"a\"}", "{\"id\":1,\"title\":\"a\",\"tags\":null,\"next\":null}")]
    [InlineData("/post", " { \"TITLE\" : null , \"\\u0049d\":\"2\", \"x\":[{}], \"tags\":[{\"name\":\"t\"},null]} ", "{\"id\":2,\"title\":null,\"tags\":[{\"name\":\"t\",\"weight\":1},null],\"next\":null}")]
    [InlineData("/post", "\uFEFF{}", "{\"id\":0,\"title\":null,\"tags\":null,\"next\":null}")]
    [InlineData("/number", "3", "3")]
    [InlineData("/number", "\"3\"", "3")]
    [InlineData("/maybe", "", "none")]
    [InlineData("/maybe", "null", "none")]
    [InlineData("/maybe", "{\"title\":\"a\"}", "a")]
    [InlineData("/default", "", "7")]
    [InlineData("/default", "8", "8")]
    [InlineData("/point", "{\"y\":2}", "{\"x\":0,\"y\":2}")]
    [InlineData("/list", "[]", "[]")]
    [InlineData("/map", "{\"a\":\"bad\",\"b\":0}", "{\"a\":\"Bad\",\"b\":\"Good\"}")]
    [InlineData("/node", "[1,{\"a\":2}]", "[1,{\"a\":2}]")]
    [InlineData("/shape", "{\"\\u0024type\":\"round\",\"size\":1}", "{\"$type\":\"round\",\"name\":null,\"size\":1}")]
    [InlineData("/shape", "{\"$type\":2,\"size\":1}", "{\"$type\":2,\"size\":1}")]
    [InlineData("/texts", "[\"a\",null]", "[\"a\",null]")]
    [InlineData("/lists", "{\"a\":[[1],[]]}", "{\"a\":[[1],[]]}")]
    [InlineData("/text", "{", "{")]
    [InlineData("/bytes", "{}", "2")]
    [InlineData("/both/1?size=2", "{\"id\":3}", "1 2 3")]
    public void ReadsWhatIsSent(string path, string body, string expected) =>
        Assert.Equal("200 " + expected, _app.Post(path, Latin1(body), Json));

    [Theory]
    [InlineData("{\"owner\":\"me\"}", "{\"theme\":\"light\",\"size\":12,\"owner\":\"me\",\"isPublic\":true}")]
    [InlineData("{\"owner\":\"me\",\"size\":0,\"isPublic\":false}", "{\"theme\":\"light\",\"size\":0,\"owner\":\"me\",\"isPublic\":false}")]
    [InlineData("{\"owner\":\"me\",\"size\":1,\"theme\":null}", "{\"theme\":null,\"size\":1,\"owner\":\"me\",\"isPublic\":true}")]
    public void KeepsWhatMembersBeginWith(string body, string expected) =>
        Assert.Equal("200 " + expected, _app.Send(HttpMethod.Put, "/settings", body, Json));

    [Theory]
    [InlineData("/post", "", "Body 'post' is missing.")]
    [InlineData("/post", "null", "Body 'post' is missing.")]
    [InlineData("/post", "{\"id\":1,\n \"title\":}", "Body 'post' at $.title 2:10 is not JSON (RFC 8259).")]
    [InlineData("/post", "{\"id\":1} x", "Body 'post' at $ 1:10 is not JSON (RFC 8259).")]
    [InlineData("/post", "{\"id\":1", "Body 'post' at $.id 1:8 is not JSON (RFC 8259).")]
    [InlineData("/post", "[1]", "Body 'post' at $ 1:1 is not an object.")]
    [InlineData("/post", "{\"next\":{\"tags\":[{},\n{\"weight\":\"much\"}]}}", "Body 'post' at $.next.tags[1].weight 2:11 'much' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/post", "{\"id\":1,\"ID\":2}", "Body 'post' at $.ID 1:9 'ID' is not each name once.")]
    [InlineData("/strict", "{\"a\":1,\"b\":2}", "Body 'strict' at $.b 1:8 'b' is not no member of that name.")]
    [InlineData("/map", "{\"a\":\"worse\"}", "Body 'map' at $.a 1:6 'worse' is not one of Good, Bad.")]
    [InlineData("/map", "{\"a b\":1,\"a b\":1}", "Body 'map' at $['a b'] 1:10 'a b' is not each name once.")]
    [InlineData("/list", "[{},{\"title\":\"\\ud800\"}]", "Body 'posts' at $[1].title 1:14 '\\ud800' is not text that is valid Unicode.")]
    [InlineData("/node", "{\"a\":{\"b\":1,\"b\":2}}", "Body 'node' at $.a.b 1:13 is not each name once.")]
    [InlineData("/node", "[\"\\ud800\"]", "Body 'node' at $[0] 1:2 is not text that is valid Unicode.")]
    [InlineData("/node", "[\"\u00ff\"]", "Body 'node' at $[0] 1:2 is not text that is valid Unicode.")]
    [InlineData("/node", "\"\\udc00\"", "Body 'node' at $ 1:1 is not text that is valid Unicode.")]
    [InlineData("/shape", "{\"\\ud800\":1}", "Body 'shape' at $ 1:1 is not text that is valid Unicode.")]
    [InlineData("/shape", "{\"$type\":\"\\ud800\"}", "Body 'shape' at $.$type 1:10 '\\ud800' is not text that is valid Unicode.")]
    [InlineData("/shape", "{\"$type\":\"oval\"}", "Body 'shape' at $.$type 1:10 'oval' is not one of round, 2.")]
    [InlineData("/shape", "{\"size\":1}", "Body 'shape' at $ 1:1 is not an object whose type its first member, '$type', tells.")]
    [InlineData("/both/1?size=x", "{\"id\":1.5}", "Query parameter 'size' is not a whole number from -2147483648 to 2147483647.; Body 'post' at $.id 1:7 '1.5' is not a whole number from -2147483648 to 2147483647.")]
    public void SaysWhereItIsWrong(string path, string body, string expected) =>
        Assert.Equal("400 " + expected, string.Join("; ", _app.Post(path, body, Json).Split('\n')));

    [Fact]
    public void SaysThatItIsTooDeep() => Assert.Equal(
        "400 Body 'node' at $" + string.Concat(Enumerable.Repeat("[0]", 63)) + " 1:65 is not at most 64 objects and arrays within each other.",
        _app.Post("/node", new string('[', 65) + new string(']', 65), Json));

    [Fact]
    public void SaysWhatIsMissing() => Assert.Equal(
        "400 Body 'settings' at $ 1:12 is not an object with 'owner'.", _app.Send(HttpMethod.Put, "/settings", "{\"size\": 1 }", Json));

    [Theory]
    [InlineData("application/json; charset=utf-8", "200")]
    [InlineData("application/vnd.posts+json", "200")]
    [InlineData("APPLICATION/JSON", "200")]
    [InlineData("text/plain", "415")]
    [InlineData("application/+json", "415")]
    [InlineData("application/json; charset=latin1", "415")]
    [InlineData("application/x-www-form-urlencoded", "415")]
    [InlineData(null, "415")]
    public void ReadsOnlyWhatIsSentAsJson(string? contentType, string status) =>
        Assert.StartsWith(status, _app.Post("/post", "{}", contentType), StringComparison.Ordinal);

    private static string Latin1(string text) =>
        System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
