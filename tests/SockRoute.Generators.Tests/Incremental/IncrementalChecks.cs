using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>
/// What holds for every run of the generator, whatever the source: the incremental suite [T1] (a), (b), (d) and (e).
/// </summary>
internal static class IncrementalChecks
{
    private static readonly string[] Models =
    [
        TrackingNames.Routes, TrackingNames.AllRoutes, TrackingNames.ControllerRoutes, TrackingNames.Controllers,
        TrackingNames.Project, TrackingNames.Mounts, TrackingNames.Dispatcher, TrackingNames.Mapping,
        TrackingNames.LinkRoot, TrackingNames.LinkStubs, TrackingNames.Links, TrackingNames.LinkClass,
        TrackingNames.JsonTypes, TrackingNames.JsonCalls, TrackingNames.JsonContracts,
        TrackingNames.TemplateFiles, TrackingNames.Templates, TrackingNames.StaticFiles, TrackingNames.StaticMaps,
        TrackingNames.AssetHome, TrackingNames.Assets, TrackingNames.EmbeddedFiles,
    ];

    public static void Check(GeneratorRun run)
    {
        var trees = run.Compilation.SyntaxTrees.ToArray();
        NothingIsMadeAgain(run, run.Then(run.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees.Select(Reparse))));
        NothingIsMadeAgain(
            run, run.Then(run.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees.Select(ShiftLines))));
        ModelGraph.MeetsNoRoslynType(Outputs(run));
        var shuffled = run.Then(run.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees.Reverse()));
        Assert.Equal(Texts(run), Texts(shuffled));
    }

    /// <summary>The outputs of the named steps, in their order.</summary>
    public static IEnumerable<object> Outputs(GeneratorRun run) =>
        Models
            .SelectMany(name => run.Steps[name])
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Value)
            .OfType<object>();

    public static void NothingIsMadeAgain(GeneratorRun before, GeneratorRun after)
    {
        Assert.Equal(Outputs(before), Outputs(after));
        Assert.Equal(
            Outputs(before).Select(static model => model.GetHashCode()),
            Outputs(after).Select(static model => model.GetHashCode()));
        Assert.All(
            Models
                .SelectMany(name => after.Steps[name])
                .SelectMany(static step => step.Outputs),
            static output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.All(
            after.OutputSteps
                .SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    /// <summary>The files that were made again.</summary>
    public static IEnumerable<string> MadeAgain(GeneratorRun run) =>
        run.OutputSteps
            .SelectMany(static step => step.Outputs)
            .Where(static output => output.Reason
                is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .SelectMany(static output => HintNames(output.Value))
            .Order(StringComparer.Ordinal);

    // An output step's value is Roslyn's own: a list of generated sources first, and of diagnostics.
    private static IEnumerable<string> HintNames(object value)
    {
        var sources = (System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)value)[0]!;
        return sources.Cast<object>().Select(
            static source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
    }

    private static IEnumerable<(string, string)> Texts(GeneratorRun run) =>
        run.Files.Select(static file => (file.HintName, file.SourceText.ToString())).Order();

    private static SyntaxTree Reparse(SyntaxTree tree) =>
        TestCompilation.Parse(new(tree.FilePath, tree.GetText().ToString()), (CSharpParseOptions)tree.Options);

    // A comment above and one below, so that every line and every position moves.
    private static SyntaxTree ShiftLines(SyntaxTree tree) =>
        TestCompilation.Parse(
            new(tree.FilePath, $"// One.\n\n{tree.GetText()}\n// Two.\n"), (CSharpParseOptions)tree.Options);
}
