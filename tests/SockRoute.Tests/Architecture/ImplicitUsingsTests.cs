using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Tests.Architecture;

/// <summary>No public type bears a name that the usings of a new project make ambiguous.</summary>
public sealed class ImplicitUsingsTests
{
    /// <summary>What the SDK puts into every file when ImplicitUsings is enabled.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    [Fact]
    public void EveryPublicTypeCanBeNamedAsItIs()
    {
        var names = typeof(WebApp).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(NameOf).ToList();
        var source = "using SockRoute;\n" + string.Concat(names.Select(name => $"_ = typeof({name});\n"));

        Assert.Contains("HttpContext", names);
        Assert.Contains("TextParser<>", names);
        Assert.Empty(Diagnose(source));
    }

    [Fact]
    public void ANameThatIsAmbiguousIsFound() =>
        Assert.Contains(
            Diagnose("using SockRoute;\n_ = typeof(HttpMethod);\nnamespace SockRoute { class HttpMethod; }"),
            diagnostic => diagnostic.Id == "CS0104");

    private static IEnumerable<Diagnostic> Diagnose(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Application",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(source)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(WebApp).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static string NameOf(Type type)
    {
        var mark = type.Name.IndexOf('`', StringComparison.Ordinal);
        return mark < 0 ? type.Name : $"{type.Name[..mark]}<{new string(',', type.GetGenericArguments().Length - 1)}>";
    }
}
