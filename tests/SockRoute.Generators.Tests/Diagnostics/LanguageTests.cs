using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>Which C# generated code needs, and what an older one gets.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> NearMisses =>
    [
        .. Directory.GetFiles(ProjectFiles.Cases, "*.silent.cs", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(ProjectFiles.Cases, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void GeneratedCodeIsWrittenInTheOldestCSharpThatIsAccepted(string name) =>
        Assert.Empty(ErrorsIn(CaseFile.Read(name).Run(), LanguageNeeds.Oldest));

    [Fact]
    public void AnOlderCSharpDoesNotHaveAllOfIt() => Assert.NotEmpty(ErrorsIn(
        GeneratorRun.Of("using SockRoute;\npublic class Posts { [Get(\"/\")] public string A() => \"\"; }\n"),
        LanguageNeeds.Oldest - 100));

    [Theory]
    [InlineData("7.3")]
    [InlineData("8")]
    [InlineData("9")]
    [InlineData("10")]
    [InlineData("11")]
    public void WhatAnOlderCSharpGetsCompiles(string version)
    {
        var run = GeneratorRun.OfLarge($$"""
            // LangVersion {{version}}
            using SockRoute;

            public class Posts
            {
                [Get("/{id}")] public string Show(string id) { return id; }
            }

            public static class Program
            {
                public static void Start(WebApp app) { app.MapRoutes(); }
            }
            """);

        Assert.Equal(["SockRoute.RouteMapping.g.cs"], run.Files.Select(static file => file.HintName));
        Assert.DoesNotContain(
            run.Output.GetDiagnostics(),
            static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                && diagnostic.Location.SourceTree?.FilePath != "ImplicitUsings.cs"
                && !diagnostic.GetMessage().Contains("nullable", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> ErrorsIn(GeneratorRun run, LanguageVersion version)
    {
        var trees = run.Output.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(
            tree.GetText(), ((CSharpParseOptions)tree.Options).WithLanguageVersion(version), tree.FilePath));
        return run.Output.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                && diagnostic.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(static diagnostic => diagnostic.ToString());
    }
}
