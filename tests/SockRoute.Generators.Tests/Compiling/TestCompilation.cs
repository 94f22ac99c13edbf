using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>
/// Makes compilations like those of an application: .NET 10, the framework, nullable, the default implicit usings. A
/// line <c>// LangVersion 11</c> in a file is what the project file would say.
/// </summary>
internal static class TestCompilation
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private const string Language = "// LangVersion ";
    private const string Application = "// OutputType Exe";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpCompilationOptions Options =
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithWarningLevel(9999)
        .WithAllowUnsafe(true);

    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        .. new[] { "SockRoute.dll", "Microsoft.Extensions.*.dll" }
            .SelectMany(static pattern => Directory.GetFiles(AppContext.BaseDirectory, pattern))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Create(params IEnumerable<SourceFile> files) =>
        Create("Shop", files);

    public static CSharpCompilation Create(
        string assemblyName,
        IEnumerable<SourceFile> files,
        IEnumerable<Library>? libraries = null,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var sources = files.Where(static file => !TemplateText.IsTemplate(file)).ToArray();
        var options = OptionsOf(sources);
        return CSharpCompilation.Create(
            assemblyName,
            [Parse(new("ImplicitUsings.cs", ImplicitUsings), options), .. sources.Select(file => Parse(file, options))],
            [.. References, .. (libraries ?? []).Select(static library => library.Reference)],
            Options.WithOutputKind(kind));
    }

    /// <summary>What the project file would say that the project is.</summary>
    public static OutputKind KindOf(IEnumerable<SourceFile> files) =>
        files.Any(static file => file.Text.StartsWith(Application, StringComparison.Ordinal))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

    public static SyntaxTree Parse(SourceFile file) => Parse(file, ParseOptions);

    public static SyntaxTree Parse(SourceFile file, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(file.Text, options, file.Name, System.Text.Encoding.UTF8);

    /// <summary>
    /// What the compiler would show, except for calls for documentation of the test's own source.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Complaints(Compilation compilation) =>
    [
        .. compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Where(static diagnostic => diagnostic.Id != "CS1591" || IsGenerated(diagnostic.Location)),
    ];

    private static CSharpParseOptions OptionsOf(SourceFile[] files)
    {
        var line = files
            .SelectMany(static file => file.Text.Split('\n'))
            .FirstOrDefault(static line => line.StartsWith(Language, StringComparison.Ordinal));
        return line is not null && LanguageVersionFacts.TryParse(line[Language.Length..].Trim(), out var version)
            ? ParseOptions.WithLanguageVersion(version)
            : ParseOptions;
    }

    private static bool IsGenerated(Location location) =>
        location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) ?? false;
}
