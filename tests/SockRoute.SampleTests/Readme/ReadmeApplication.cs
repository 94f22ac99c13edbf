using System.Globalization;

namespace SockRoute.SampleTests.Readme;

/// <summary>A C# block of README, perhaps with a library in another one, and the exchanges that show what README says of it.</summary>
/// <param name="Name">What its project is called.</param>
/// <param name="Marker">A piece of text that this block has and no other one.</param>
/// <param name="Exchanges">Requests and their answers, in order.</param>
internal sealed record ReadmeApplication(string Name, string Marker, params Exchange[] Exchanges)
{
    private const string Emma = "{\"id\":1,\"title\":\"Emma\",\"binding\":\"Paperback\",\"price\":9.50";

    /// <summary>The block that is a library which the application refers to.</summary>
    public ReadmeLibrary? Library { get; private init; }

    /// <summary>Text files beside the executable, by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; private init; } = new Dictionary<string, string>();

    /// <summary>Whether the templates in README are its own.</summary>
    public bool HasTemplates { get; private init; }

    /// <summary>Every C# block of README.</summary>
    public static IReadOnlyList<ReadmeApplication> All { get; } =
    [
        new(
            "ReadmeGreetings",
            "public sealed class Greetings",
            Exchange.Get("/hello/World", 200, "Hello, World!"),
            Exchange.Get("/hello", 404, "Not Found")),
        new(
            "ReadmePosts",
            "public sealed class Posts",
            Exchange.Get("/posts", 200, "page 1, Newest first"),
            Exchange.Get("/posts?page=2&order=oldest", 200, "page 2, Oldest first"),
            Exchange.Get("/posts/5", 200, "The fifth post"),
            Exchange.Get("/posts/five", 404, "Not Found"),
            Exchange.Get("/posts/6", 404, "Not Found"),
            Exchange.Get("/Posts", 404, "Not Found"),
            Exchange.Get("/posts/files/a/b", 200, "a/b"),
            Exchange.Get("/posts?page=x", 400, "page"),
            Exchange.Get("/posts?page=x&order=y", 400, "order"),
            new("POST", "/posts", "A new post", 303, "", "Location: /posts/5"),
            new("DELETE", "/posts/5", null, 200, ""),
            new("HEAD", "/posts/5", null, 200, "", "Content-Length: 14"),
            new("OPTIONS", "/posts/5", null, 204, "", "Allow: DELETE, GET, HEAD, OPTIONS"),
            new("PUT", "/posts/5", "", 405, "Method Not Allowed", "Allow: DELETE, GET, HEAD, OPTIONS")),
        new(
            "ReadmeSignups",
            "public sealed class Signups",
            Exchange.Form("/signups", "name=Ada&age=&newsletter=on&topics=cats&topics=dogs", 200, "Ada, no age, True, cats and dogs"),
            Exchange.Form("/signups", "NAME=", 200, ", no age, False, "),
            Exchange.Form("/signups", "age=x", 400, "\"received\":\"x\",\"expected\":\"a whole number from -2147483648 to 2147483647\"}]}"),
            Exchange.Form("/signups", "name=a&name=b", 400, "{\"name\":\"Name\",\"source\":\"form\",\"reason\":\"repeated\""),
            Exchange.Form("/search", "text=cats&max-results=5", 200, "5 of cats"),
            Exchange.Form("/search", "text=", 200, "10 of "),
            Exchange.Form("/search", "text=cats&max-results=", 400, "{\"name\":\"max-results\",\"source\":\"form\",\"reason\":\"invalid\""),
            Exchange.Form("/fields", "b=1&a=2&b=", 200, "b, a, b"),
            Exchange.Form("/fields", string.Concat(Enumerable.Repeat("a&", 1025)), 413, "The form has more than 1024 fields."),
            new("POST", "/fields", "a=1", 415, "application/x-www-form-urlencoded"),
            new("GET", "/signups", null, 405, "Method Not Allowed")),
        new(
            "ReadmeBooks",
            "public sealed class Books",
            Exchange.Get("/books", 200, "[" + Emma + "}]"),
            Exchange.Get("/books", 200, Emma, "Content-Type: application/json"),
            Exchange.Get("/books/1", 200, Emma + ",\"sequel\":{\"id\":2,\"title\":\"Sanditon\",\"binding\":\"Hardcover\",\"price\":null}}"),
            Exchange.Get("/books/2", 404, "Not Found"),
            Exchange.Get("/books/count", 200, "1"),
            Exchange.Json(
                "/books",
                "{\"title\":\"Emma\",\"price\":9.50}",
                201,
                "{\"id\":2,\"title\":\"Emma\",\"binding\":\"Paperback\",\"price\":9.50}",
                "Location: /books/2"),
            Exchange.Json("/books", "{\"price\":\n\"much\"}", 400, "\"path\":\"$.price\",\"line\":2,\"column\":1,"),
            Exchange.Json("/books", "{\"title\":\"a\",\"Title\":\"b\"}", 400, "each name once"),
            new("POST", "/books", "{}", 415, "send its body as application/json")),
        new(
            "ReadmeShelf",
            "public sealed class Shelf",
            Exchange.Get("/books?page=2&isbn=978-0141439587", 200, "2/20: 9780141439587"),
            Exchange.Get("/books?isbn=1", 400, "\"name\":\"isbn\",\"source\":\"query\",\"reason\":\"invalid\""),
            Exchange.Get("/books/9780141439587", 200, "9780141439587, after /books?page=1&isbn=9780141439587"),
            Exchange.Get("/books/emma", 400, "\"source\":\"route\"")),
        new(
            "ReadmeSongs",
            "public sealed class Songs",
            Exchange.Get("/songs/1", 200, "{\"id\":1,\"title\":\"Lilac Wine\"}", "Content-Type: application/json"),
            Exchange.Get("/songs/2", 404, "Not Found"),
            Exchange.Get("/songs/2/sheet", 404, "Not Found"),
            Exchange.Get("/songs", 200, "[{\"id\":1,\"title\":\"Song 1\"},{\"id\":2,", "Transfer-Encoding: chunked"),
            new("POST", "/songs", "Emma", 201, "{\"id\":2,\"title\":\"Emma\"}", "Location: /songs/2")),
        new(
            "ReadmeNotes",
            "public sealed class Notes",
            Exchange.Get("/notes", 200, "next: /notes?page=2, at http://", "Content-Length: "),
            Exchange.Get("/notes?page=2&tag=a%26b", 200, "next: /notes?page=3&tag=a%26b, at http://", "Content-Length: "),
            Exchange.Get("/notes/5", 200, "also at /notes/n/5"),
            Exchange.Get("/notes/n/5", 200, "also at /notes/n/5"),
            Exchange.Get("/notes/0", 404, "Not Found"),
            Exchange.Get("/notes/files/a%20b.tar.gz", 200, "/notes/files/a%20b.tar.gz"),
            new("POST", "/notes", "", 303, "", "Location: /notes/5")),
        new(
            "ReadmeEditor",
            "public sealed class Editor",
            Exchange.Get("/blog/posts/5", 200, "Article 5"),
            new("PUT", "/blog/posts/5", "text", 200, "/blog/posts/5 has 4 characters"),
            Exchange.Get("/blog/posts/x", 404, "Not Found"),
            Exchange.Get("/posts/5", 404, "Not Found"),
            new("DELETE", "/blog/posts/5", null, 405, "Method Not Allowed", "Allow: GET, HEAD, OPTIONS, PUT"))
        {
            Library = new("Blog", "public sealed class Articles"),
        },
        new(
            "ReadmePages",
            "public sealed record Album",
            Exchange.Get(
                "/albums",
                200,
                """
                <!doctype html>
                <title>Albums</title>
                <h1>Albums</h1>
                <p><a href="/albums/1">Kind of Blue</a>, 9.90</p>
                <p><a href="/albums/2">Head &lt;Hunters&gt;</a>, 12.50 (1973)</p>
                <p><a href="/albums?page=2">More</a></p>


                """),
            Exchange.Get("/albums", 200, "<p>", "Content-Type: text/html; charset=utf-8"),
            Exchange.Get("/albums?page=2", 200, "<p>No albums here.</p>", "Content-Type: text/html; charset=utf-8"),
            Exchange.Get("/albums?page=3", 404, "Not Found"),
            Exchange.Get("/albums/2", 200, "Album 2"))
        {
            HasTemplates = true,
        },
        new(
            "ReadmeTime",
            "public sealed class Time",
            Exchange.Get("/time", 200, DateTime.UtcNow.ToString("yyyy-", CultureInfo.InvariantCulture), "X-Elapsed: "),
            Exchange.Get("/none", 404, "There is no /none here.", "X-Elapsed: "),
            Exchange.Get("/none", 404, "There is no /none here.", "Content-Type: text/plain; charset=utf-8"),
            Exchange.Get("/none", 404, "There is no /none here.", "X-Content-Type-Options: nosniff")),
        new(
            "ReadmeStatus",
            "public sealed class Status",
            Exchange.Get("/status", 200, "fine"),
            Exchange.Get("/static/site.css", 200, "body { }"),
            Exchange.Get("/static/site.css", 200, "body { }", "Cache-Control: no-cache"),
            Exchange.Get("/static/site.3f2a9c1b.css", 200, "", "Cache-Control: public"),
            Exchange.Get("/static/none.css", 404, "Not Found"),
            Exchange.Get("/static/.hidden", 404, "Not Found"),
            Exchange.Get("/", 200, "<p>site"),
            Exchange.Get("/", 200, "<p>site", "Cache-Control: max-age=60"),
            Exchange.Get("/none", 404, "Not Found"))
        {
            Files = new Dictionary<string, string>
            {
                ["static/site.css"] = "body { }",
                ["static/site.3f2a9c1b.css"] = "body { }",
                ["static/.hidden"] = "hidden",
                ["site/index.html"] = "<p>site",
            },
        },
        new(
            "ReadmeChat",
            "public sealed class Chat",
            Exchange.Get("/chat", 426, "", "Upgrade: websocket"),
            new("POST", "/chat", "", 405, "Method Not Allowed", "Allow: GET, HEAD, OPTIONS")),
    ];

    public bool Is(string block) => block.Contains(Marker, StringComparison.Ordinal);
}

/// <summary>A C# block of README that is a library.</summary>
/// <param name="Name">What its project is called.</param>
/// <param name="Marker">A piece of text that this block has and no other one.</param>
internal sealed record ReadmeLibrary(string Name, string Marker)
{
    public bool Is(string block) => block.Contains(Marker, StringComparison.Ordinal);
}
