namespace SockRoute.Generators.Tests.CodeFixes;

/// <summary>What is offered, and to all mistakes of a kind at once.</summary>
public sealed class FixTests
{
    [Fact]
    public async Task AllOfOneKindAreMendedAtOnce()
    {
        const string Source = """
            using SockRoute;

            public class Posts
            {
                [Get("/a/{id:int}")] public string A() => "";
                [Get("/b/{key:guid}"), Post("/b/{key:guid}")] public string B() => "";
                [Get("/c/{c:long}")] public string C(string q) => q;
            }
            """;
        const string Expected = """
            using SockRoute;

            public class Posts
            {
                [Get("/a/{id:int}")] public string A(int id) => "";
                [Get("/b/{key:guid}"), Post("/b/{key:guid}")] public string B(Guid key) => "";
                [Get("/c/{c:long}")] public string C(string q, long c) => q;
            }
            """;
        Assert.Equal(Expected, await FixRun.ApplyToAll("Add parameter 'int id' to 'A'", Source));
    }

    [Fact]
    public async Task AllPrivateHandlersAreMadePublicAtOnce()
    {
        const string Source = """
            using SockRoute;

            public class Posts
            {
                [Get("/a")] string A() => "";
                [Get("/b")] private string B() => "";
            }
            """;
        var text = await FixRun.ApplyToAll("Make 'A' public", Source);
        Assert.Contains("[Get(\"/a\")] public string A()", text, StringComparison.Ordinal);
        Assert.Contains("[Get(\"/b\")] public string B()", text, StringComparison.Ordinal);
        await FixRun.RequireClean(text);
    }

    [Fact]
    public async Task ATypeIsQualifiedWhereItsNamespaceIsNotUsed()
    {
        const string Source = "using SockRoute;\npublic class Posts { [Get(\"/{id:guid}\")] public void A() { } }\n";
        Assert.Equal(["Add parameter 'Guid id' to 'A'"], await FixRun.Titles(Source));
        Assert.Equal(["Add parameter 'System.Guid id' to 'A'"], await FixRun.TitlesWithoutImplicitUsings(Source));
    }

    [Theory]
    [InlineData("const string T = \"/{nummber}\"; [Get(T)] public string A(int number) => \"\";")]
    [InlineData(
        "[Get(\"/{*rest}\")] public string A(string rest, [FromRoute] string other) => \"\";",
        "Remove [FromRoute], and take it from the query")]
    [InlineData("[Get(\"/{id:enum}\")] public string A() => \"\";")]
    [InlineData("[Get(\"/{id:enum}\")] public string A(int id) => \"\";", "Change the constraint to 'int'")]
    [InlineData(
        "[Get(\"/{x?}\")] public string A(int x, string y) => y;",
        "Make 'x' nullable",
        "Make 'x' required in the template")]
    [InlineData("[Get(\"/{id}\")] public string A([FromQuery] int id) => \"\";")]
    [InlineData("[Get(\"/a\"), Get(\"/b\")] public string A([FromForm] One x) => \"\"; public record One(string Text);")]
    [InlineData("[Get(\"/a\")] public string A([FromQuery] IFormatProvider x, Version[] y, Uri z) => \"\";")]
    [InlineData("[Get(\"/{x:int}\")] public string A([AsParameters] Two p) => \"\"; public record Two(IFormatProvider X);")]
    public async Task NothingIsOfferedThatWouldNotHelp(string member, params string[] expected) =>
        Assert.Equal(expected, await FixRun.Titles($"using SockRoute;\npublic class Posts {{ {member} }}\n"));

    [Fact]
    public async Task APrefixIsLeftAlone() => Assert.Equal(
        ["Add parameter 'string user' to 'A'"],
        await FixRun.Titles(
            "using SockRoute;\n[Route(\"/{user}\")]\npublic class Posts { [Get] public string A() => \"\"; }\n"));
}
