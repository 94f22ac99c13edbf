using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>Two referenced projects with one root namespace, whose dispatchers no mount can tell apart.</summary>
public sealed class NamesakeTests
{
    private const string Expected =
        "SR0026 warning Routes.cs(5,49)-(5,58): The referenced project L1 has routes that are not mounted, so that none of them is "
        + "found: give it or L2 another <RootNamespace>, because both have a dispatcher 'Shared.SharedRoutes', of which nobody can "
        + "name one\n";

    [Theory]
    [InlineData("")]
    [InlineData("[assembly: Mount(typeof(Shared.SharedRoutes), \"/x\")]")]
    public async Task AreToldOnceWhetherTheyAreMountedOrNot(string mount)
    {
        var run = GeneratorRun.OfProject(
            [Compile("L1"), Compile("L2")],
            [new("Routes.cs", $$"""
                using SockRoute;
                {{mount}}
                public static class Program
                {
                    public static void Start(WebApp app) => app.MapRoutes();
                }
                """)]);
        var diagnostics = await AnalyzerRun.Whole(run.Output);
        Assert.Equal(Expected, string.Concat(diagnostics.Select(AnalyzerRun.Text)));
    }

    private static Library Compile(string name) => Library.CompileNamed(
        name,
        "Shared",
        [$$"""
        using SockRoute;
        namespace Shared;
        public static class {{name}} { [Get("/{{name}}")] public static string Show() => ""; }
        """]);
}
