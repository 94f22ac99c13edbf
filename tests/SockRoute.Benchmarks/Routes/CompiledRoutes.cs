using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators;

namespace SockRoute.Benchmarks.Routes;

/// <summary>Compiles routes with their generated dispatcher, optimised, and loads it into this process.</summary>
internal static class CompiledRoutes
{
    private static readonly CSharpCompilationOptions Options =
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)
        .WithNullableContextOptions(NullableContextOptions.Enable);

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static RouteDispatcher Load(IReadOnlyList<BenchmarkRoute> routes, int classes)
    {
        NewDriver().RunGeneratorsAndUpdateCompilation(Compilation(routes, classes), out var compilation, out _);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics));
        }

        var type = Assembly.Load(image.ToArray()).GetTypes()
            .Single(static type => type.IsSubclassOf(typeof(RouteDispatcher)));
        return (RouteDispatcher)Activator.CreateInstance(type)!;
    }

    /// <summary>The routes before generation, a file for each class.</summary>
    public static CSharpCompilation Compilation(IReadOnlyList<BenchmarkRoute> routes, int classes) =>
        CSharpCompilation.Create(
            "Api",
            RouteSource.Classes(routes, classes).Select(static (text, i) => Parse(text, $"Api{i:D3}.cs")),
            References,
            Options);

    /// <summary>The generator as the compiler starts it.</summary>
    public static GeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new RouteGenerator().AsSourceGenerator()], parseOptions: ParseOptions);

    public static SyntaxTree Parse(string text, string name) => CSharpSyntaxTree.ParseText(text, ParseOptions, name);

    public static SyntaxTree Parse(SourceText text, string name) => CSharpSyntaxTree.ParseText(text, ParseOptions, name);
}
