using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Generation;

/// <summary>
/// What an editor keeps from one keystroke to the next: the state of the generator, and the syntax tree of each generated
/// file until its text changes. A driver alone would have all of them parsed again.
/// </summary>
internal sealed class Editor
{
    private readonly CSharpCompilation _complete;
    private readonly GeneratorDriver _driver;
    private readonly Dictionary<string, SyntaxTree> _generated;

    public Editor(CSharpCompilation opened)
    {
        _driver = CompiledRoutes.NewDriver().RunGenerators(opened);
        _generated = Sources(_driver).ToDictionary(
            static source => source.HintName,
            Parse);
        _complete = opened.AddSyntaxTrees(_generated.Values);
    }

    /// <summary>Runs the generator alone.</summary>
    public GeneratorDriver Generate(CSharpCompilation edited) => _driver.RunGenerators(edited);

    /// <summary>Runs the generator and gives the compilation with what it made.</summary>
    public CSharpCompilation Complete(CSharpCompilation edited)
    {
        var trees = new List<SyntaxTree>();
        var changes = 0;
        foreach (var source in Sources(Generate(edited)))
        {
            var isKept = _generated.TryGetValue(source.HintName, out var tree) && IsSame(source, tree);
            changes += isKept ? 0 : 1;
            trees.Add(isKept ? tree! : Parse(source));
        }

        return changes == 0 && trees.Count == _generated.Count
            ? _complete.ReplaceSyntaxTree(LargeProject.Edited(_complete), LargeProject.Edited(edited))
            : edited.AddSyntaxTrees(trees);
    }

    // In the folder of the generator, by which analyzers tell its files from others.
    private static SyntaxTree Parse(GeneratedSourceResult source) =>
        CompiledRoutes.Parse(source.SourceText, source.SyntaxTree.FilePath);

    private static bool IsSame(GeneratedSourceResult source, SyntaxTree tree) =>
        tree.TryGetText(out var text) && (ReferenceEquals(text, source.SourceText) || text.ContentEquals(source.SourceText));

    private static ImmutableArray<GeneratedSourceResult> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources;
}
