using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Tests.Compiling;
using SockRoute.Generators.Tests.Diagnostics;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>
/// A project in an editor: an edit makes one file anew and leaves the others as they are, so that everything that is
/// remembered of them is used. What comes out has to be the same as in a project that is opened just then.
/// </summary>
internal sealed class EditedProject
{
    private GeneratorRun _run;

    public EditedProject(params IEnumerable<SourceFile> files)
        : this(TestCompilation.Create(files))
    {
    }

    public EditedProject(CSharpCompilation compilation)
    {
        Compilation = compilation;
        _run = GeneratorRun.OfEdited(compilation);
    }

    /// <summary>The project without generated code.</summary>
    public CSharpCompilation Compilation { get; set; }

    /// <summary>Replaces a file, or adds one.</summary>
    public void Write(string name, string text)
    {
        var tree = TestCompilation.Parse(new(name, text));
        Compilation = Find(name) is { } old
            ? Compilation.ReplaceSyntaxTree(old, tree)
            : Compilation.AddSyntaxTrees(tree);
    }

    public void Remove(string name) => Compilation = Compilation.RemoveSyntaxTrees(Find(name)!);

    public SyntaxTree? Find(string name) =>
        Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == name);

    /// <summary>Runs generator and analyzers after an edit, and compares with a project that nothing is remembered of.</summary>
    public async Task<string> Run()
    {
        _run = _run.Then(Compilation);
        var opened = GeneratorRun.OfEdited(
            Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Compilation.SyntaxTrees.Select(Reparse)));
        var text = await Text(_run);
        Assert.Equal(await Text(opened), text);
        return text;
    }

    /// <summary>The same without analyzers.</summary>
    public void Generate()
    {
        _run = _run.Then(Compilation);
        var opened = GeneratorRun.OfEdited(
            Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Compilation.SyntaxTrees.Select(Reparse)));
        Assert.Equal(Files(opened), Files(_run));
    }

    private static async Task<string> Text(GeneratorRun run) =>
        Files(run) + string.Concat(
            (await AnalyzerRun.Whole(run.Output)).Select(AnalyzerRun.Text).Order(StringComparer.Ordinal));

    private static string Files(GeneratorRun run) => string.Concat(run.Files
        .OrderBy(static file => file.HintName, StringComparer.Ordinal)
        .Select(static file => $"{file.HintName}\n{file.SourceText}\n"));

    private static SyntaxTree Reparse(SyntaxTree tree) => CSharpSyntaxTree.ParseText(
        tree.GetText().ToString(), (CSharpParseOptions)tree.Options, tree.FilePath, System.Text.Encoding.UTF8);
}
