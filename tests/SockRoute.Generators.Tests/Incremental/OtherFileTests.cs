using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>
/// What the routes of one file may depend on in another. Files that are not edited are not parsed again unless declarations
/// change: each edit here has to show in what is generated for the file that stayed.
/// </summary>
public sealed class OtherFileTests
{
    private const string Routes = "Posts.cs";
    private const string Other = "Other.cs";

    // The file with the routes, the other one, what is replaced there and by what.
    public static TheoryData<string, string, string, string, string> Edits => new()
    {
        { "a constant", Class("[Get(Paths.Posts)] public string A() => \"\";"), "static class Paths { public const string Posts = \"/posts\"; }", "\"/posts\"", "\"/news\"" },
        { "a constant of a constant", Class("[Get(\"/\" + Paths.Posts)] public string A() => \"\";"), "static class Paths { const string Word = \"posts\"; public const string Posts = Word + \"/all\"; }", "\"posts\"", "\"news\"" },
        { "a default", Class("[Get(\"/a\")] public string A(int page = Defaults.Page) => \"\";"), "static class Defaults { public const int Page = 1; }", "1", "2" },
        { "an alias for all files", Class("[Get(\"/{id}\")] public string A(Key id) => \"\";"), "global using Key = System.Int32;", "Int32", "Int64" },
        { "a namespace for all files", Class("[Get(\"/{order}\")] public string A(Order order) => \"\";"), "global using One; namespace One { public enum Order { A } } namespace Two { public enum Order { B } }", "using One", "using Two" },
        { "an enum's member", Class("[Get(\"/{order:enum}\")] public string A(Order order) => \"\";"), "public enum Order { Newest }", "Newest", "Newest, Oldest" },
        { "the value of an enum's default", Class("[Get(\"/a\")] public string A(Order order = (Order)1) => \"\";"), "public enum Order { A = 0, B = 1 }", "B = 1", "B = 2" },
        { "the prefix of a partial class", Partial("[Get(\"/a\")] public string A() => \"\";"), "[SockRoute.Route(\"/posts\")] partial class Posts;", "/posts", "/news" },
        { "the constructor of a partial class", Partial("[Get(\"/a\")] public string A() => \"\";"), "partial class Posts { public Posts(System.IFormatProvider format) { } }", "System.IFormatProvider format", "System.IServiceProvider format" },
        { "the nullability of a service", Partial("[Get(\"/a\")] public string A() => \"\";"), "partial class Posts { public Posts(System.IFormatProvider format) { } }", "Provider format", "Provider? format" },
        { "an interface of the base class", "using SockRoute; public class Posts : Base { [Get(\"/a\")] public string A() => \"\"; public Posts(IFormatProvider f) { } }", "public class Base { public void Dispose() { } }", "Base {", "Base : System.IDisposable {" },
        { "a member that is required", "using SockRoute; public class Posts : Base { [Get(\"/a\")] public string A() => \"\"; }", "public class Base { public int X { get; set; } }", "public int", "public required int" },
        { "an overload that is preferred", Partial("[Get(\"/a\")] public string A(int x) => \"\";"), "partial class Posts { [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)] public string A(long x) => \"\"; }", "(-1)", "(1)" },
        { "a conversion to an overload's type", Partial("[Get(\"/a\")] public string A(int x) => \"\";"), "partial class Posts { [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] public string A(Id x) => \"\"; } public class Id { public static explicit operator Id(int x) => new(); }", "explicit", "implicit" },
        { "an obsolete class", Partial("[Get(\"/a\")] public string A() => \"\";"), "[System.Obsolete(\"Gone.\", false)] partial class Posts;", "false", "true" },
        { "what a result is", Class("[Get(\"/a\")] public Page A() => new();"), "public class Page : SockRoute.IResult { public void Execute(SockRoute.HttpContext context) { } }", " : SockRoute.IResult", "" },
        { "who may see a type", Class("[Get(\"/a\")] public string A(Order order) => \"\";"), "public enum Order { A }", "public", "file" },
        { "another name for a verb", Class("[Fetch(\"/a\")] public string A() => \"\";"), "global using Fetch = SockRoute.GetAttribute;", "GetAttribute", "PostAttribute" },
        { "another name for a verb with its suffix", Class("[Fetch(\"/a\")] public string A() => \"\";"), "global using Find = SockRoute.GetAttribute;", "Find", "FetchAttribute" },
        { "the name of a constraint", Class("[Get(\"/{x:isbn}\")] public string A(string x) => \"\";"), Constraint, "\"isbn\"", "\"issn\"" },
        { "the name of a constraint's method", Class("[Get(\"/{x:isbn}\")] public string A(string x) => \"\";"), Constraint, "IsIsbn", "IsNumber" },
        { "who may see a constraint", Class("[Get(\"/{x:isbn}\")] public string A(string x) => \"\";"), Constraint, "public static bool", "private static bool" },
        { "a type that is nearer", "namespace Shop; using SockRoute; public class Posts { [Get(\"/a\")] public string A(Order order) => \"\"; }", "public enum Order { A } namespace Blog { public enum Order { B } }", "namespace Blog", "namespace Shop" },
        { "a type of a name that all know", Class("[Get(\"/a\")] public string A(DateOnly day) => \"\";"), "public enum Other { A }", "Other", "DateOnly" },
        { "a verb of the project's own", Class("[Get(\"/a\")] public string A() => \"\";"), "public class Mine(string text) : System.Attribute { public string Text => text; }", "Mine", "GetAttribute" },
        { "a service that becomes a value", Class("[Get(\"/a\")] public string A([FromServices] Clock clock) => \"\";"), "public class Clock;", "class", "struct" },
        { "a member of a form", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public record NewPost(string Title);", "string Title", "string Title, int Page" },
        { "the type of a form's member", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public record NewPost(string Title);", "string", "int" },
        { "the default of a form's member", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public record NewPost(string Title, int Page = 1);", "1", "2" },
        { "the nullability of a form's member", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public record NewPost(string Title);", "string", "string?" },
        { "the field of a form's member", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public record NewPost([SockRoute.FromForm(Name = \"title\")] string Title);", "\"title\"", "\"name\"" },
        { "a form's member that can be set", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public class NewPost { public string Title { get; set; } = \"\"; public int Page { get; private set; } }", "private set", "set" },
        { "a form's member that is required", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public class NewPost { public string? Title { get; set; } }", "public string", "public required string" },
        { "a form's member that is set once", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public class NewPost { public string? Title { get; set; } }", "set", "init" },
        { "a form's base class", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public class NewPost : Base { public string? Title { get; set; } } public class Base { public int Page { get; set; } }", " : Base", "" },
        { "a form's second constructor", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public record NewPost(string Title) { NewPost() : this(\"\") { } }", "NewPost() :", "public NewPost() :" },
        { "what a form's member consists of", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public record NewPost(Mood Mood); public enum Mood { Good }", "enum Mood { Good }", "record Mood(int Good);" },
        { "a name of a form's member", Class("[Post(\"/a\")] public string A([FromForm] NewPost post) => \"\";"), "public record NewPost(Mood Mood); public enum Mood { Good }", "Good", "Bad" },
        { "a member of an object", Class("[Get(\"/a\")] public string A([AsParameters] Paging paging) => \"\";"), "public record Paging(int Page = 1);", "int Page = 1", "int Page = 1, int Size = 20" },
        { "the default of an object's member", Class("[Get(\"/a\")] public string A([AsParameters] Paging paging) => \"\";"), "public record Paging(int Page = 1);", "1", "2" },
        { "the source of an object's member", Class("[Get(\"/a\")] public string A([AsParameters] Paging paging) => \"\";"), "public class Paging { [SockRoute.FromHeader] public int Page { get; set; } }", "FromHeader", "FromCookie" },
        { "an object's base class", Class("[Get(\"/a\")] public string A([AsParameters] Paging paging) => \"\";"), "public class Paging : Base { public int Page { get; set; } } public class Base { public int Size { get; set; } }", " : Base", "" },
        { "an enum of an object's member", Class("[Get(\"/{mood:enum}\")] public string A([AsParameters] Filter filter) => \"\";"), "public record Filter(Mood Mood); public enum Mood { Good }", "Good", "Bad" },
        { "how a type reads itself", Class("[Get(\"/{id}\")] public string A(Id id) => \"\";"), "public class Id { public static bool TryParse(string text, out Id id) { id = new(); return true; } }", "string text,", "string text, System.IFormatProvider format," },
        { "whether a type reads itself", Class("[Get(\"/{id}\")] public string A(Id id) => \"\";"), "public class Id { public static bool TryParse(string text, out Id id) { id = new(); return true; } }", "public static", "internal static" },
        { "a member of a result", Class("[Get(\"/a\")] public Post? A() => null;"), "public record Post(int Id);", "int Id", "int Id, int Page" },
        { "the type of a result's member", Class("[Get(\"/a\")] public Post? A() => null;"), "public record Post(int Id);", "int", "string" },
        { "what a result's member consists of", Class("[Get(\"/a\")] public Post? A() => null;"), "public record Post(Author Author); public record Author(int Id);", "int Id", "int Id, int Age" },
        { "the name of a result's member", Class("[Get(\"/a\")] public Post? A() => null;"), "public record Post([property: System.Text.Json.Serialization.JsonPropertyName(\"a\")] int Id);", "\"a\"", "\"b\"" },
        { "a condition of a result's member", Class("[Get(\"/a\")] public Post? A() => null;"), "public class Post { [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] public int Id { get; set; } }", "Never", "Always" },
        { "who may see a result's member", Class("[Get(\"/a\")] public Post? A() => null;"), "public class Post { public int Id { get; set; } }", "public int", "internal int" },
        { "a result's base class", Class("[Get(\"/a\")] public Post? A() => null;"), "public class Post : Base; public class Base { public int Id { get; set; } }", " : Base;", ";" },
        { "an enum that is written by name", Class("[Get(\"/a\")] public Post? A() => null;"), "public record Post(Mood Mood); [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter))] public enum Mood { Good }", "{ Good", "{ Bad" },
        { "a result that becomes a list", Class("[Get(\"/a\")] public Post? A() => null;"), "public class Post : System.Collections.Generic.List<int>;", "List<int>", "List<long[]>" },
        { "a file that does not parse", Class("[Get(Paths.Posts)] public string A() => \"\";"), "static class Paths { public const string Posts = \"/posts\"; }", "\"/posts\";", "\"/news" },
    };

    private static string Constraint =>
        "public static class Numbers { [SockRoute.RouteConstraint(\"isbn\")] public static bool IsIsbn(System.ReadOnlySpan<char> text) => true; }";

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task AnEditShowsInTheRoutesOfAnotherFile(string what, string routes, string other, string from, string to)
    {
        Assert.Contains(from, other, StringComparison.Ordinal);
        var project = new EditedProject(new(Routes, routes), new(Other, other));
        var before = await project.Run();
        project.Write(Other, other.Replace(from, to, StringComparison.Ordinal));
        var after = await project.Run();
        Assert.True(before != after, $"Nothing depends on {what}.");
        project.Write(Other, other);
        Assert.Equal(before, await project.Run());
    }

    [Fact]
    public async Task AFileMoreAndAFileLessShow()
    {
        var project = new EditedProject(new SourceFile(Routes, Partial("[Get(\"/a\")] public string A() => \"\";")));
        var before = await project.Run();
        project.Write(Other, "[SockRoute.Route(\"/posts\")] partial class Posts;");
        Assert.NotEqual(before, await project.Run());
        project.Remove(Other);
        Assert.Equal(before, await project.Run());
    }

    [Fact]
    public async Task TheOrderOfPathsDecidesBetweenConstraintsOfOneName()
    {
        var second = Constraint.Replace("Numbers", "Books", StringComparison.Ordinal);
        var project = new EditedProject(
            new(Routes, Class("[Get(\"/{x:isbn}\")] public string A(string x) => \"\";")), new("A.cs", Constraint), new("B.cs", second));
        var before = await project.Run();
        project.Compilation = project.Compilation.ReplaceSyntaxTree(
            project.Find("A.cs")!, project.Find("A.cs")!.WithFilePath("C.cs"));
        Assert.NotEqual(before, await project.Run());
    }

    [Fact]
    public async Task AnotherLibraryShows()
    {
        var (one, two) = (Library.Compile("Names", Names("/posts")), Library.Compile("Names", Names("/news")));
        var project = new EditedProject(TestCompilation.Create(
            "Shop", [new(Routes, Class("[Get(Names.Paths.Posts)] public string A() => \"\";"))], [one]));
        var before = await project.Run();
        project.Compilation = project.Compilation.ReplaceReference(one.Reference, two.Reference);
        Assert.NotEqual(before, await project.Run());
    }

    [Fact]
    public async Task ASymbolOfThePreprocessorShows()
    {
        const string Paths = """
            static class Paths
            {
            #if NEWS
                public const string Posts = "/news";
            #else
                public const string Posts = "/posts";
            #endif
            }
            """;
        var project = new EditedProject(new(Routes, Class("[Get(Paths.Posts)] public string A() => \"\";")), new(Other, Paths));
        var before = await project.Run();
        var tree = project.Find(Other)!;
        project.Compilation = project.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(project.Compilation.SyntaxTrees.Select(
            file => file.WithRootAndOptions(
                CSharpSyntaxTree.ParseText(file.GetText(), TestCompilation.ParseOptions.WithPreprocessorSymbols("NEWS")).GetRoot(),
                TestCompilation.ParseOptions.WithPreprocessorSymbols("NEWS"))));
        Assert.NotEqual(before, await project.Run());
        Assert.NotSame(tree, project.Find(Other));
    }

    [Fact]
    public async Task ATypeOfTheProjectMayBeNamedLikeOneThatIsGenerated()
    {
        var project = new EditedProject(new(Routes, Class("[Get(\"/\" + nameof(Links.Posts.A))] public string A() => \"\";")), new(Other, "class X;"));
        var before = await project.Run();
        project.Write(Other, "public static class Links { public static class Posts { public const int A = 1; } }");
        Assert.NotEqual(before, await project.Run());
    }

    [Fact]
    public async Task ANameOfWhatIsGeneratedMeansNothingToTheGenerator()
    {
        var project = new EditedProject(
            new(Routes, Class("[Get(\"/\" + nameof(RouteMapping))] public string A() => \"\"; [Get(\"/RouteMapping\")] public string B() => \"\";")),
            new(Other, "class X;"));
        await project.Run();
        project.Write(Other, "class Y;");
        await project.Run();
        project.Write(Routes, Class("[Get(\"/\" + nameof(SockRoute.Generated))] public string A() => \"\";"));
        await project.Run();
    }

    private static string Names(string path) =>
        $"namespace Names; public static class Paths {{ public const string Posts = \"{path}\"; }}";

    private static string Class(string members) => $"using SockRoute; public class Posts {{ {members} }}";

    private static string Partial(string members) => $"using SockRoute; public partial class Posts {{ {members} }}";
}
