using System.Text;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What the generated decision tree finds for a method and a path, asked directly.</summary>
public sealed class MatchTests
{
    private const string Source = """
        using SockRoute;

        public static class Tree
        {
            [Get("/")] public static void Root() { }
            [Get("/a")] public static void A() { }
            [Get("/a/b")] public static void AB() { }
            [Post("/a/b")] public static void PostAB() { }
            [Get("/a/b/")] public static void ABSlash() { }
            [Head("/a/head")] public static void HeadOnly() { }
            [Get("/a/head")] public static void HeadToo() { }
            [Get("/a/{id:int}")] public static void Number(int id) { }
            [Put("/a/{id}")] public static void Put(string id) { }
            [Delete("/a/{id}")] public static void Delete(string id) { }
            [Get("/a/{id}/deep/{last}")] public static void Deep(string id, string last) { }
            [Get("/a/{id:int}/deep/end")] public static void DeepNumber(int id) { }
            [Get("/files/{*path}")] public static void Files(string path) { }
            [Get("/files/special")] public static void Special() { }
            [Post("/files/special/{x}")] public static void PostSpecial(string x) { }
            [Get("/größe/{x}")] public static void Size(string x) { }
            [Get("/aaa")] public static void Aaa() { }
            [Get("/aab")] public static void Aab() { }
            [Get("/b c")] public static void Blank() { }
            [Options("/own")] public static void OwnOptions() { }
        }
        """;

    private static readonly RouteDispatcher Dispatcher = LoadedProject.Compile(Source).Dispatcher;

    [Theory]
    [InlineData("GET", "/", "Root")]
    [InlineData("HEAD", "/", "Root")]
    [InlineData("GET", "/a", "A")]
    [InlineData("GET", "/a/b", "AB")]
    [InlineData("POST", "/a/b", "PostAB")]
    [InlineData("GET", "/a/b/", "ABSlash")]
    [InlineData("HEAD", "/a/head", "HeadOnly")]
    [InlineData("GET", "/a/head", "HeadToo")]
    [InlineData("GET", "/a/7", "Number 7")]
    [InlineData("GET", "/a/-2147483648", "Number -2147483648")]
    [InlineData("PUT", "/a/7", "Put 7")]
    [InlineData("PUT", "/a/b", "Put b")]
    [InlineData("DELETE", "/a/x.y", "Delete x.y")]
    [InlineData("GET", "/a/7/deep/end", "DeepNumber 7")]
    [InlineData("GET", "/a/7/deep/x", "Deep 7,x")]
    [InlineData("GET", "/a/b/deep/x", "Deep b,x")]
    [InlineData("GET", "/files", "Files ")]
    [InlineData("GET", "/files/", "Files ")]
    [InlineData("GET", "/files/x/y/", "Files x/y/")]
    [InlineData("GET", "/files//", "Files /")]
    [InlineData("GET", "/files/special", "Special")]
    [InlineData("GET", "/files/special/x", "Files special/x")]
    [InlineData("POST", "/files/special/x", "PostSpecial x")]
    [InlineData("GET", "/größe/ü", "Size ü")]
    [InlineData("GET", "/aaa", "Aaa")]
    [InlineData("GET", "/aab", "Aab")]
    [InlineData("GET", "/b c", "Blank")]
    [InlineData("OPTIONS", "/own", "OwnOptions")]
    public void FindsTheMostSpecificRouteOfTheMethod(string method, string path, string expected) =>
        Assert.Equal(expected, Find(method, path));

    [Theory]
    [InlineData("/b")]
    [InlineData("/A")]
    [InlineData("/a/")]
    [InlineData("//")]
    [InlineData("/a/b/c")]
    [InlineData("/a//deep/x")]
    [InlineData("/a/x/deep/")]
    [InlineData("/aac")]
    [InlineData("/aa")]
    [InlineData("/größe/")]
    [InlineData("/b%20c")]
    [InlineData("/filesx")]
    public void FindsNothingForAnotherPath(string path) => Assert.Equal("404", Find("GET", path));

    [Theory]
    [InlineData("POST", "/", "Get, Head, Options")]
    [InlineData("PATCH", "/a/b", "Get, Head, Post, Put, Delete, Options")]
    [InlineData("GET", "/a/2147483648", "Put, Delete, Options")]
    [InlineData("POST", "/a/7", "Get, Head, Put, Delete, Options")]
    [InlineData("GET", "/a/x", "Put, Delete, Options")]
    [InlineData("DELETE", "/files/special/x", "Get, Head, Post, Options")]
    [InlineData("GET", "/own", "Options")]
    [InlineData("NONE", "/a", "Get, Head, Options")]
    [InlineData("OPTIONS", "/a", "Get, Head, Options")]
    public void ListsTheOtherMethodsOfAPath(string method, string path, string expected) =>
        Assert.Equal("405 " + expected, Find(method, path));

    [Fact]
    public void AnEscapedSlashIsPartOfASegment()
    {
        byte[] path = [.. "/a/x"u8, 0xFF, .. "y/deep/z"u8];
        Span<PathRange> captures = stackalloc PathRange[2];
        var match = Dispatcher.Match(HttpMethods.Get, path, captures);
        Assert.Equal("Tree.Deep(string id, string last)", Dispatcher.Routes[match.Route].Handler);
        Assert.Equal(new PathRange(3, 3), captures[0]);
    }

    [Fact]
    public void RoutesAreNumberedByTemplateAndThenByVerb()
    {
        var routes = Dispatcher.Routes.Select(static route => (route.Template, route.Method)).ToArray();
        var sorted = routes
            .OrderBy(static route => route.Template, StringComparer.Ordinal)
            .ThenBy(static route => route.Method, StringComparer.Ordinal);
        Assert.Equal(sorted, routes);
    }

    private static string Find(string method, string path)
    {
        var verb = Enum.Parse<HttpMethods>(method, ignoreCase: true);
        var bytes = Encoding.UTF8.GetBytes(path);
        Span<PathRange> captures = stackalloc PathRange[Dispatcher.MaxCaptures];
        var match = Dispatcher.Match(verb, bytes, captures);
        if (!match.IsFound)
        {
            return match == RouteMatch.NotFound ? "404" : $"405 {match.Allow}";
        }

        var route = Dispatcher.Routes[match.Route];
        var values = captures[..route.Template.Count(static c => c == '{')].ToArray()
            .Select(range => Encoding.UTF8.GetString(bytes, range.Start, range.Length));
        var name = route.Handler["Tree.".Length..route.Handler.IndexOf('(', StringComparison.Ordinal)];
        return route.Template.Contains('{', StringComparison.Ordinal) ? $"{name} {string.Join(',', values)}" : name;
    }
}
