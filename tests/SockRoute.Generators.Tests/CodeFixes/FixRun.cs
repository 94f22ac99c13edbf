using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SockRoute.CodeFixes;
using SockRoute.Generators.Tests.Compiling;
using SockRoute.Generators.Tests.Diagnostics;

namespace SockRoute.Generators.Tests.CodeFixes;

/// <summary>Applies code fixes to a project of one file or more, as an IDE does.</summary>
internal sealed class FixRun : IDisposable
{
    private static readonly CodeFixProvider[] Providers =
    [
        .. typeof(RouteCodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly AdhocWorkspace _workspace = new();
    private readonly Project _project;

    private FixRun(IReadOnlyList<SourceFile> files, bool hasImplicitUsings = true)
    {
        var compilation = TestCompilation.Create(files);
        var project = _workspace
            .AddProject("Shop", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(TestCompilation.ParseOptions);
        foreach (var tree in compilation.SyntaxTrees.Skip(hasImplicitUsings ? 0 : 1))
        {
            project = project.AddDocument(tree.FilePath, tree.GetText(), filePath: tree.FilePath).Project;
        }

        _project = project;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>The titles of all fixes, in the order of the diagnostics.</summary>
    public static async Task<IReadOnlyList<string>> Titles(params SourceFile[] files)
    {
        using var run = new FixRun(files);
        return await run.Titles();
    }

    /// <summary>The same in a project that has to name the namespaces it uses.</summary>
    public static async Task<IReadOnlyList<string>> TitlesWithoutImplicitUsings(params SourceFile[] files)
    {
        using var run = new FixRun(files, hasImplicitUsings: false);
        return await run.Titles();
    }

    /// <summary>Fails when the project still has a mistake, or does not compile.</summary>
    public static async Task RequireClean(string text)
    {
        var run = GeneratorRun.Of(text).Compiles();
        Assert.Empty((await AnalyzerRun.Whole(run.Output)).Select(AnalyzerRun.Text));
    }

    /// <summary>The text of the first file after the first fix of that title.</summary>
    public static async Task<string> Apply(string title, params SourceFile[] files)
    {
        using var run = new FixRun(files);
        foreach (var diagnostic in await run.Diagnostics())
        {
            foreach (var (action, _) in await run.Actions(diagnostic))
            {
                if (action.Title == title)
                {
                    return await run.TextAfter(action);
                }
            }
        }

        throw new InvalidOperationException($"No fix '{title}' among: {string.Join("; ", await Titles(files))}.");
    }

    /// <summary>The text of the first file after all diagnostics that the first fix of that title can mend.</summary>
    public static async Task<string> ApplyToAll(string title, params SourceFile[] files)
    {
        using var run = new FixRun(files);
        var diagnostics = await run.Diagnostics();
        foreach (var diagnostic in diagnostics)
        {
            var offered = await run.Actions(diagnostic);
            foreach (var (action, provider) in offered.Where(pair => pair.Action.Title == title))
            {
                var context = new FixAllContext(
                    FirstFile(run._project),
                    provider,
                    FixAllScope.Project,
                    action.EquivalenceKey!,
                    [diagnostic.Id],
                    new Known(diagnostics),
                    CancellationToken.None);
                return await run.TextAfter((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
            }
        }

        throw new InvalidOperationException($"No fix '{title}'.");
    }

    private async Task<IReadOnlyList<string>> Titles()
    {
        var offered = new List<string>();
        foreach (var diagnostic in await Diagnostics())
        {
            offered.AddRange((await Actions(diagnostic)).Select(static pair => pair.Action.Title));
        }

        return offered;
    }

    private async Task<IReadOnlyList<Diagnostic>> Diagnostics() =>
        await AnalyzerRun.Whole((await _project.GetCompilationAsync())!);

    private async Task<IReadOnlyList<(CodeAction Action, CodeFixProvider Provider)>> Actions(Diagnostic diagnostic)
    {
        var actions = new List<(CodeAction, CodeFixProvider)>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new(
                _project.GetDocument(diagnostic.Location.SourceTree)!,
                diagnostic,
                (action, _) => actions.Add((action, provider)),
                CancellationToken.None));
        }

        return actions;
    }

    private static Document FirstFile(Project project) =>
        project.Documents.Single(static document => document.Name == "Routes.cs");

    private async Task<string> TextAfter(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var document = FirstFile(changed.GetProject(_project.Id)!);
        return (await document.GetTextAsync()).ToString();
    }

    private sealed class Known(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) => Task.FromResult(
                diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
