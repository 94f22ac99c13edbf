using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>
/// What a project can say about the rules: warnings can be switched off, those in templates by .globalconfig only;
/// errors, without whose route there is no code, cannot. And every rule is live: nothing waits for the end of a compilation.
/// </summary>
public sealed class ConfigurationTests
{
    public static TheoryData<string> Ids =>
    [
        .. AnalyzerRun.Analyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Select(static rule => rule.Id),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task APragmaSwitchesOffWarningsOnly(string id)
    {
        var run = Case(id);
        var compilation = run.Output;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = $"#pragma warning disable {id}\n{tree.GetText()}";
            var options = (CSharpParseOptions)tree.Options;
            compilation = compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(new(tree.FilePath, text), options));
        }

        Assert.Equal(IsError(id) || IsOfTemplates(id), await IsReported(id, compilation, run));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task AnEditorConfigSwitchesOffWarningsOnly(string id) =>
        Assert.Equal(IsError(id) || IsOfTemplates(id), await IsReported(id, Configured(id, "none"), Case(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task AGlobalConfigSwitchesOffWarningsOnly(string id) => Assert.Equal(
        IsError(id), await IsReported(id, Configured(id, "none", isGlobal: true), Case(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task AnEditorConfigMakesErrorsOfWarnings(string id)
    {
        var configured = Configured(id, "error", isGlobal: IsOfTemplates(id));
        var diagnostics = await AnalyzerRun.Whole(configured, Case(id).Templates);
        Assert.All(
            diagnostics.Where(diagnostic => diagnostic.Id == id),
            static diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
    }

    [Fact]
    public async Task NoAnalyzerWaitsForTheEndOfACompilation()
    {
        var compilation = Case("SR0011").Output.WithAnalyzers(AnalyzerRun.Analyzers);
        await compilation.GetAnalyzerDiagnosticsAsync();
        foreach (var analyzer in AnalyzerRun.Analyzers)
        {
            var telemetry = await compilation.GetAnalyzerTelemetryInfoAsync(analyzer, default);
            Assert.Equal(0, telemetry.CompilationActionsCount);
            Assert.Equal(0, telemetry.CompilationEndActionsCount);
            Assert.All(analyzer.SupportedDiagnostics, static rule => Assert.DoesNotContain(
                WellKnownDiagnosticTags.CompilationEnd, rule.CustomTags));
        }
    }

    private static GeneratorRun Case(string id)
    {
        var name = Directory.GetFiles(Path.Combine(ProjectFiles.Cases, id), "*.cs")
            .Where(static path => !path.EndsWith(".silent.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .First();
        return CaseFile.Read($"{id}/{Path.GetFileName(name)}").Run();
    }

    private static bool IsError(string id) => AnalyzerRun.Analyzers
        .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
        .Single(rule => rule.Id == id)
        .DefaultSeverity == DiagnosticSeverity.Error;

    // The one warning about templates: no file but one of C# has pragmas, or a severity of its own.
    private static bool IsOfTemplates(string id) => id == "SR2014";

    private static async Task<bool> IsReported(string id, Compilation compilation, GeneratorRun run) =>
        (await AnalyzerRun.Whole(compilation, run.Templates)).Any(diagnostic => diagnostic.Id == id);

    private static Compilation Configured(string id, string severity, bool isGlobal = false)
    {
        var (head, path) = isGlobal
            ? ("is_global = true", "/.globalconfig")
            : ("root = true\n[*.cs]", "/.editorconfig");
        var text = $"{head}\ndotnet_diagnostic.{id}.severity = {severity}\n";
        var provider = new Config(AnalyzerConfig.Parse(text, path));
        var compilation = Case(id).Output;
        return compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(provider));
    }

    private sealed class Config(AnalyzerConfig config) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(ImmutableArray.Create(config));

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _set.GetOptionsForSourcePath("/" + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
