using System.Globalization;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>
/// Names that could get in each other's way: those of the project, of its types and members, and of what is generated.
/// </summary>
public sealed class NamingTests
{
    private const string OneRoute = """
        using SockRoute;

        public static class Home
        {
            [Get("/")] public static string Index() => "";
        }
        """;

    [Theory]
    [InlineData("Blog", "Blog.BlogRoutes")]
    [InlineData("Acme.Blog", "Acme.Blog.BlogRoutes")]
    [InlineData("My-App 2", "My_App_2.My_App_2Routes")]
    [InlineData("Acme.2024", "Acme._2024._2024Routes")]
    [InlineData("Acme.class", "Acme.class.classRoutes")]
    [InlineData("", "Shop.ShopRoutes")]
    [InlineData(null, "Shop.ShopRoutes")]
    public void TheDispatcherIsNamedAfterTheProjectAndStandsInItsNamespace(string? rootNamespace, string expected)
    {
        var home = expected[..expected.LastIndexOf('.')].Replace("class", "@class", StringComparison.Ordinal);
        var source = OneRoute.Replace("using SockRoute;", $"using SockRoute;\nnamespace {home};", StringComparison.Ordinal);
        var run = GeneratorRun.OfProject(TestCompilation.Create((SourceFile)source), rootNamespace).Compiles();
        Assert.NotNull(run.Output.GetTypeByMetadataName(expected));
        Assert.Contains(run.Files, file => file.HintName == expected + ".g.cs");
    }

    // A namespace that only the generator would declare could have the name of a class of the user's, or of ours.
    [Theory]
    [InlineData("Home", "HomeRoutes")]
    [InlineData("Home.Page", "PageRoutes")]
    [InlineData("WebApp", "WebAppRoutes")]
    [InlineData("Program", "ProgramRoutes")]
    [InlineData("Acme.2024", "_2024Routes")]
    [InlineData("", "ShopRoutes")]
    public void WithoutATypeInThatNamespaceItStandsInOurs(string rootNamespace, string expected)
    {
        var run = GeneratorRun.OfProject(TestCompilation.Create((SourceFile)OneRoute), rootNamespace).Compiles();
        Assert.NotNull(run.Output.GetTypeByMetadataName("SockRoute.Generated." + expected));
    }

    [Fact]
    public void LongTemplatesCompile()
    {
        var source = OneRoute.Replace("\"/\"", $"\"/{new string('a', 1500)}{string.Concat(Enumerable.Repeat("/segment", 200))}\"", StringComparison.Ordinal);
        GeneratorRun.OfProject(TestCompilation.Create((SourceFile)source), "Shop").Compiles();
    }

    [Fact]
    public void AMemberOfAnEnumThatNobodyMayNameIsNoValue()
    {
        const string Source = """
            using SockRoute;

            public enum Order { Newest, [System.Obsolete("gone", true)] Random }

            public static class Home
            {
                [Get("/")] public static string Index(Order order = Order.Newest) => "";
            }
            """;
        GeneratorRun.OfProject(TestCompilation.Create((SourceFile)Source), "Shop").Compiles();
    }

    [Fact]
    public void ResultsAndDefaultsThatAreNullAgainstTheirTypeGiveNoWarningInGeneratedCode()
    {
        const string Source = """
            using System.Threading.Tasks;
            using SockRoute;

            public static class Home
            {
                [Get("/")] public static Task<string>? Index(string a = null!) => null;
                [Get("/a")] public static Task? Nothing() => null;
            }
            """;
        GeneratorRun.OfProject(TestCompilation.Create((SourceFile)Source), "Shop").Compiles();
    }

    [Fact]
    public void AClassOfTheUsersKeepsItsName()
    {
        var source = OneRoute.Replace("class Home", "class BlogRoutes", StringComparison.Ordinal)
            .Replace("using SockRoute;", "using SockRoute;\nnamespace Blog;", StringComparison.Ordinal);
        var run = GeneratorRun.OfProject(TestCompilation.Create((SourceFile)source), "Blog").Compiles();
        Assert.NotNull(run.Output.GetTypeByMetadataName("Blog.BlogRoutes2"));
    }

    [Fact]
    public void TypesOfTheUsersMayBeNamedLikeThoseOfTheFramework()
    {
        const string Source = """
            using SockRoute;

            namespace Shop
            {
                public class HttpContext;
                public class Span<T>;
                public class ReadOnlySpan<T>;
                public class RouteInfo;
                public class HttpMethods;
                public class ParameterBinder;
                public class ResultWriter;
                public class RouteTree;
                public class System;
                public enum StringComparison { None, Some }

                public class SockRoute2(RouteInfo info)
                {
                    [Get("/{text}")]
                    public string Find(StringComparison text, global::SockRoute.HttpContext context, int ResultWriter = 1) => $"{text}{context}{info}";
                }
            }
            """;
        GeneratorRun.Of(Source).Compiles();
    }

    [Fact]
    public void MembersMayHaveAnyName()
    {
        const string Source = """
            using SockRoute;

            public class A(IFormatProvider format)
            {
                [Get("/1")] public string NewController() => $"{format}";
                [Get("/2")] public string CheckServices() => "";
                [Get("/3")] public string Match() => "";
                [Get("/4")] public string @class(string @event, string _controller, [FromQuery(Name = "c")] string Context, string context) => @event + _controller + Context + context;
                [Get("/5")] public new string ToString() => "";
                [Get("/6")] public string Equals() => "";
                [Get("/7")] public string AHandlers() => "";
                [Get("/8")] public string TryParseDayOfWeek(DayOfWeek day) => $"{day}";
                [Get("/9")] public string Show() => "";
                [Get("/10")] public string Show(int page) => $"{page}";
                [Get("/11/{page}")] public string Show(long page) => $"{page}";
                [Get("/12")] public string Show2() => "";
                [Get("/13"), Get("/13/{a}")] public string Twice(string a) => a;
            }
            """;
        var dispatcher = LoadedProject.Compile(Source).Dispatcher;
        Assert.Equal(14, dispatcher.Routes.Count);
    }

    [Fact]
    public void ControllersMayHaveTheSameName()
    {
        const string Source = """
            using SockRoute;

            namespace A_B { public class C { [Get("/1")] public string X() => ""; } }
            namespace A { public class B_C { [Get("/2")] public string X() => ""; } }
            namespace A.B { public class C { [Get("/3")] public string X() => ""; } }
            namespace A.B { public class Cd { [Get("/31")] public string X() => ""; } }
            namespace A.B { public class CD { [Get("/4")] public string X() => ""; } }
            namespace D { public class Outer { public class C { [Get("/5")] public string X() => ""; } } }
            public class C { [Get("/6")] public string X() => ""; }
            public class @event { [Get("/7")] public string X() => ""; }
            """;
        var dispatcher = LoadedProject.Compile(Source).Dispatcher;
        Assert.Equal(
            ["A_B.C.X()", "B_C.X()", "A.B.C.X()", "Cd.X()", "CD.X()", "Outer.C.X()", "C.X()", "event.X()"],
            dispatcher.Routes.Select(static route => route.Handler));
    }

    [Fact]
    public void AClassMayStandInSeveralFiles()
    {
        var dispatcher = LoadedProject.Compile(
            new SourceFile("A.cs", """using SockRoute; [Route("/p")] public partial class P { [Get("/a")] public string A() => ""; }"""),
            new SourceFile("B.cs", """using SockRoute; public partial class P { [Get("/b")] public string B() => C(); [Get("/c")] public partial string C(); }"""),
            new SourceFile("C.cs", "public partial class P { public partial string C() => \"\"; }")).Dispatcher;
        Assert.Equal(["/p/a", "/p/b", "/p/c"], dispatcher.Routes.Select(static route => route.Template));
    }

    [Fact]
    public void TextOfTheUsersIsQuotedEverywhere()
    {
        var dispatcher = LoadedProject.Compile("""
            using SockRoute;

            public static class Odd
            {
                [Get("/\"/\\/'a'/{{x}/*/ //@\U0001F600")] public static string Broken(string x) => x;
                [Get("/\"/\\/'a'/*/ /@\U0001F600/{x}")] public static string A(string x) => x;
                [Get("/'"), Get("/\\"), Get("/\""), Get("/ ")] public static string Quotes([FromQuery(Name = "\"\\\n{0}")] string a = "*/\"\r\n") => a;
            }
            """).Dispatcher;
        Assert.Equal(5, dispatcher.Routes.Count);
        Assert.Equal(3, dispatcher.Match(HttpMethods.Get, "/'"u8, default).Route);
        Assert.Equal("/\"/\\/'a'/*/ /@\U0001F600/{x}", dispatcher.Routes[2].Template);
        var path = "/\"/\\/'a'/*/ /@\U0001F600/y";
        var bytes = System.Text.Encoding.UTF8.GetBytes(path);
        Assert.Equal(2, dispatcher.Match(HttpMethods.Get, bytes, new PathRange[1]).Route);
    }

    [Fact]
    public void AnObsoleteHandlerDoesNotWarn()
    {
        const string Source = """
            using SockRoute;

            public class Old
            {
                [Get("/a"), Obsolete("Use /b.")] public string A() => "";
                [Get("/b"), Obsolete] public string B(Kind kind) => $"{kind}";
            }

            public enum Kind { A, [Obsolete] B }
            """;
        GeneratorRun.Of(Source).Compiles();
    }

    [Fact]
    public void OneBrokenRouteLeavesTheOthers()
    {
        var dispatcher = LoadedProject.Compile("""
            using SockRoute;

            public class Posts
            {
                [Get("/{x"), Get("/good")] public string Half() => "";
                [Get("/bad")] public object Bad() => 0;
                [Get("/fine")] public string Fine() => "";
            }
            """).Dispatcher;
        Assert.Equal(["/fine", "/good"], dispatcher.Routes.Select(static route => route.Template));
    }

    [Fact]
    public void AProjectThatSeesTheInternalsOfAnotherHasItsOwnMapRoutes()
    {
        const string Visible = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop\")]";
        var library = GeneratorRun.OfProject(
            TestCompilation.Create("Library", [new("Visible.cs", Visible), new("Home.cs", OneRoute)]),
            null).Compiles();
        using var image = new MemoryStream();
        Assert.True(library.Output.Emit(image).Success);
        var app = TestCompilation.Create((SourceFile)"""
            using SockRoute;

            public class Pages
            {
                public static void Map(WebApp app) => app.MapRoutes();

                [Get("/page")] public string Page() => "";
            }
            """).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        GeneratorRun.OfProject(app, null).Compiles();
    }

    [Fact]
    public void WhereNullableIsOffAStringIsRequired()
    {
        using var app = new RunningProject(LoadedProject.Compile("""
            #nullable disable
            using SockRoute;

            public class Old
            {
                [Get("/a")] public string A(string text) => text;
                [Get("/b")] public string B(string text = null) => text ?? "none";
            }
            """));
        Assert.StartsWith("400", app.Get("/a"), StringComparison.Ordinal);
        Assert.Equal("200 none", app.Get("/b"));
    }

    [Fact]
    public void TheCultureOfTheCompilerMakesNoDifference()
    {
        const string Source = """
            using SockRoute;

            public class Search
            {
                [Get("/a")] public string A(int a = -1, double b = -1.5, decimal c = -2.5m, long d = -7) => "";
            }
            """;
        var expected = GeneratorRun.Of(Source).File("Search.g.cs");
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, GeneratorRun.Of(Source).File("Search.g.cs"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
