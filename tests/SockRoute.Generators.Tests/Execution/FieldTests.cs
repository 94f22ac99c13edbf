using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What header fields and cookies become in a handler's parameters.</summary>
public sealed class FieldTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using System.Globalization;
        using SockRoute;

        public enum Color { Red, Green, Blue = 7 }

        public static class Headers
        {
            static string S(IFormattable? x) => x?.ToString(null, CultureInfo.InvariantCulture) ?? "null";
            static string J<T>(IEnumerable<T>? values) => values is null ? "null" : "[" + string.Join("|", values) + "]";

            [Get("/h/string")] public static string String([FromHeader] string v) => $"<{v}>";
            [Get("/h/named")] public static string Named([FromHeader(Name = "X-Id")] string id) => $"<{id}>";
            [Get("/h/nullable")] public static string Nullable([FromHeader] string? v) => v ?? "null";
            [Get("/h/default")] public static string Default([FromHeader] string v = "d") => v;
            [Get("/h/int")] public static string Int([FromHeader(Name = "X-Count")] int count) => S(count);
            [Get("/h/default-int")] public static string DefaultInt([FromHeader] int v = 5) => S(v);
            [Get("/h/nullable-int")] public static string NullableInt([FromHeader] int? v) => S(v);
            [Get("/h/date")] public static string Date([FromHeader(Name = "If-Modified-Since")] DateTimeOffset v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Get("/h/enum")] public static string Enum([FromHeader] Color v) => v.ToString();
            [Get("/h/default-enum")] public static string DefaultEnum([FromHeader] Color v = Color.Blue) => v.ToString();
            [Get("/h/nullable-enum")] public static string NullableEnum([FromHeader] Color? v) => v?.ToString() ?? "null";
            [Get("/h/array")] public static string Array([FromHeader(Name = "If-None-Match")] string[] v) => J(v);
            [Get("/h/list")] public static string List([FromHeader] IReadOnlyList<string>? v) => J(v);
            [Get("/h/mixed/{id}")]
            public static string Mixed(int id, [FromHeader] int a, int page, [FromHeader] string b, HttpRequest r) => $"{id} {a} {page} {b} {r.Headers["b"]}";
        }

        public static class Cookies
        {
            [Get("/c/string")] public static string String([FromCookie] string v) => $"<{v}>";
            [Get("/c/named")] public static string Named([FromCookie(Name = "__Host-id")] string id) => $"<{id}>";
            [Get("/c/nullable")] public static string Nullable([FromCookie] string? v) => v ?? "null";
            [Get("/c/default")] public static string Default([FromCookie] string v = "d") => v;
            [Get("/c/int")] public static string Int([FromCookie] int v) => $"{v}";
            [Get("/c/default-int")] public static string DefaultInt([FromCookie] int v = 5) => $"{v}";
            [Get("/c/nullable-int")] public static string NullableInt([FromCookie] int? v) => v?.ToString() ?? "null";
            [Get("/c/enum")] public static string Enum([FromCookie] Color v) => v.ToString();
            [Get("/c/default-enum")] public static string DefaultEnum([FromCookie] Color v = Color.Blue) => v.ToString();
            [Get("/c/nullable-enum")] public static string NullableEnum([FromCookie] Color? v) => v?.ToString() ?? "null";
            [Get("/c/guid")] public static string Id([FromCookie] Guid v) => v.ToString("N");
            [Get("/c/all")] public static string All(HttpRequest r) => string.Join("|", r.Cookies.Select(c => $"{c.Key}:{c.Value}"));
        }
        """);

    private readonly RunningProject _app = new(Project);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/h/string", "v: a, b", "<a, b>")]
    [InlineData("/h/string", "V: \"x\"", "<\"x\">")]
    [InlineData("/h/string", "v: a;v: b", "<a, b>")]
    [InlineData("/h/named", "x-id: 5", "<5>")]
    [InlineData("/h/nullable", "", "null")]
    [InlineData("/h/default", "", "d")]
    [InlineData("/h/default", "v: x", "x")]
    [InlineData("/h/int", "X-Count: -7", "-7")]
    [InlineData("/h/default-int", "", "5")]
    [InlineData("/h/default-int", "v: 6", "6")]
    [InlineData("/h/nullable-int", "", "null")]
    [InlineData("/h/nullable-int", "v: 6", "6")]
    [InlineData("/h/date", "If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT", "2024-02-29T12:00:00.0000000+00:00")]
    [InlineData("/h/enum", "v: green", "Green")]
    [InlineData("/h/default-enum", "", "Blue")]
    [InlineData("/h/default-enum", "v: RED", "Red")]
    [InlineData("/h/nullable-enum", "", "null")]
    [InlineData("/h/nullable-enum", "v: red", "Red")]
    [InlineData("/h/array", "", "[]")]
    [InlineData("/h/array", "If-None-Match: W/\"a,b\" ,, \"c\\\"d,\",e;If-None-Match: f", "[W/\"a,b\"|\"c\\\"d,\"|e|f]")]
    [InlineData("/h/list", "", "null")]
    [InlineData("/h/list", "v: a", "[a]")]
    [InlineData("/h/mixed/1?page=3", "a: 2;b: x", "1 2 3 x x")]
    public void BindsHeaderFields(string path, string fields, string expected) =>
        Assert.Equal("200 " + expected, _app.Get(path, Fields(fields)));

    [Theory]
    [InlineData("/h/string", "", "Header 'v' is missing.")]
    [InlineData("/h/named", "", "Header 'X-Id' is missing.")]
    [InlineData("/h/int", "X-Count: secret", "Header 'X-Count' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/h/int", "X-Count: 1, 2", "Header 'X-Count' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/h/nullable-int", "v: x", "Header 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/h/enum", "v: 1", "Header 'v' is not one of Red, Green, Blue.")]
    [InlineData("/h/enum", "", "Header 'v' is missing.")]
    [InlineData("/h/mixed/x?page=y", "a: z", "Route parameter 'id' is not a whole number from -2147483648 to 2147483647.\n"
        + "Header 'a' is not a whole number from -2147483648 to 2147483647.\nQuery parameter 'page' is not a whole number from -2147483648 to 2147483647.\n"
        + "Header 'b' is missing.")]
    public void RefusesBadHeaderFieldsWithoutRepeatingThem(string path, string fields, string expected) =>
        Assert.Equal("400 " + expected, _app.Get(path, Fields(fields)));

    [Theory]
    [InlineData("/c/string", "v=a", "<a>")]
    [InlineData("/c/string", "w=1; v=%20\"; V=2", "<%20\">")]
    [InlineData("/c/string", "v=", "<>")]
    [InlineData("/c/string", "v=first; v=second", "<first>")]
    [InlineData("/c/named", "__Host-id=a=b", "<a=b>")]
    [InlineData("/c/nullable", "V=1", "null")]
    [InlineData("/c/nullable", null, "null")]
    [InlineData("/c/default", null, "d")]
    [InlineData("/c/default", "v=x", "x")]
    [InlineData("/c/int", "v=5", "5")]
    [InlineData("/c/default-int", null, "5")]
    [InlineData("/c/default-int", "v=6", "6")]
    [InlineData("/c/nullable-int", null, "null")]
    [InlineData("/c/nullable-int", "v=6", "6")]
    [InlineData("/c/enum", "v=green", "Green")]
    [InlineData("/c/default-enum", null, "Blue")]
    [InlineData("/c/default-enum", "v=red", "Red")]
    [InlineData("/c/nullable-enum", null, "null")]
    [InlineData("/c/nullable-enum", "v=red", "Red")]
    [InlineData("/c/guid", "v=00112233-4455-6677-8899-AABBCCDDEEFF", "00112233445566778899aabbccddeeff")]
    [InlineData("/c/all", "a=1; A=2;a=3 ; =4; five; b=\"6\"", "a:1|A:2|a:3|b:\"6\"")]
    [InlineData("/c/all", null, "")]
    public void BindsCookies(string path, string? cookies, string expected) =>
        Assert.Equal(("200 " + expected).TrimEnd(), _app.Get(path, cookies is null ? [] : [("Cookie", cookies)]));

    [Theory]
    [InlineData("/c/string", null, "Cookie 'v' is missing.")]
    [InlineData("/c/string", "V=1", "Cookie 'v' is missing.")]
    [InlineData("/c/int", "v=secret", "Cookie 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/c/int", "v=\"5\"", "Cookie 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/c/nullable-int", "v=", "Cookie 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/c/enum", "v=7", "Cookie 'v' is not one of Red, Green, Blue.")]
    public void RefusesBadCookiesWithoutRepeatingThem(string path, string? cookies, string expected) =>
        Assert.Equal("400 " + expected, _app.Get(path, cookies is null ? [] : [("Cookie", cookies)]));

    private static (string Name, string Value)[] Fields(string fields) =>
    [
        .. fields.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(": ", 2)).Select(
            static field => (field[0], field[1])),
    ];
}
