using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Tests.Incremental;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>
/// Runs the generator as the compiler does. Every run, of every test, is also checked for what an IDE depends on: that
/// nothing is made again without need, and that the order of files does not matter.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, Compilation compilation)
    {
        Compilation = compilation;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        Output = output;
    }

    /// <summary>The compilation without generated code.</summary>
    public Compilation Compilation { get; }

    /// <summary>The compilation with generated code.</summary>
    public Compilation Output { get; }

    /// <summary>The templates of the project.</summary>
    public IReadOnlyList<AdditionalText> Templates { get; private init; } = [];

    /// <summary>The tracked steps of all generators, by name.</summary>
    public ILookup<string, IncrementalGeneratorRunStep> Steps => Results
        .SelectMany(static result => result.TrackedSteps)
        .SelectMany(static steps => steps.Value, static (steps, step) => (steps.Key, Step: step))
        .ToLookup(static pair => pair.Key, static pair => pair.Step);

    /// <summary>The steps that add a file.</summary>
    public IEnumerable<IncrementalGeneratorRunStep> OutputSteps =>
        Results.SelectMany(static result => result.TrackedOutputSteps.Values).SelectMany(static steps => steps);

    /// <summary>The generated files, without the one that the compiler's own helper adds.</summary>
    public IEnumerable<GeneratedSourceResult> Files =>
        Results.SelectMany(static result => result.GeneratedSources)
            .Where(static source => !source.HintName.Contains("EmbeddedAttribute", StringComparison.Ordinal));

    private System.Collections.Immutable.ImmutableArray<GeneratorRunResult> Results => _driver.GetRunResult().Results;

    public static GeneratorRun Of(params SourceFile[] files) =>
        OfProject(TestCompilation.Create(files), null, null, TemplateText.Of(files));

    /// <summary>A project that refers to others.</summary>
    public static GeneratorRun OfProject(
        IEnumerable<Library> libraries,
        IEnumerable<SourceFile> files,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        OfCase(TestCompilation.Create("Shop", files, libraries, kind), files);

    /// <summary>A project that says itself what its project file has, see <see cref="BuildOptions"/>.</summary>
    public static GeneratorRun OfCase(Compilation compilation, params IEnumerable<SourceFile> files) =>
        OfProject(compilation, null, BuildOptions.LinksOf(compilation), TemplateText.Of(files));

    /// <summary>A run without the checks that every other run makes: a large project takes its time already.</summary>
    public static GeneratorRun OfLarge(params SourceFile[] files) =>
        Unchecked(TestCompilation.Create(files), null, null, TemplateText.Of(files));

    /// <summary>
    /// The same of a project that goes on to be edited in many ways, without steps: after some edits Roslyn 5.0.0 cannot
    /// record them, and throws "Unexpected value '(Cached, Added)'".
    /// </summary>
    public static GeneratorRun OfEdited(Compilation compilation) => Unchecked(compilation, null, tracksSteps: false);

    public static GeneratorRun OfProject(
        Compilation compilation,
        string? rootNamespace,
        string? links = null,
        IEnumerable<AdditionalText>? templates = null)
    {
        var run = Unchecked(compilation, rootNamespace, links, templates);
        IncrementalChecks.Check(run);
        return run;
    }

    /// <summary>The same driver goes on with another compilation, as after an edit.</summary>
    public GeneratorRun Then(Compilation compilation) => new(_driver, compilation) { Templates = Templates };

    /// <summary>The same after edits of any file.</summary>
    public GeneratorRun Then(params SourceFile[] files)
    {
        var templates = files
            .Where(TemplateText.IsTemplate)
            .Select(file => Templates.SingleOrDefault(old => IsUnchanged(old, file)) ?? new TemplateText(file))
            .ToArray();
        var driver = _driver.ReplaceAdditionalTexts([.. templates]);
        return new(driver, TestCompilation.Create(files)) { Templates = templates };
    }

    public string File(string hintName) => Files.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Fails when the compiler complains about what was generated, or about the test's own source.</summary>
    public GeneratorRun Compiles()
    {
        Assert.Empty(TestCompilation.Complaints(Output));
        return this;
    }

    private static bool IsUnchanged(AdditionalText old, SourceFile file) =>
        old.Path == file.Name && old.GetText()!.ToString() == file.Text;

    private static GeneratorRun Unchecked(
        Compilation compilation,
        string? rootNamespace,
        string? links = null,
        IEnumerable<AdditionalText>? templates = null,
        bool tracksSteps = true)
    {
        var texts = (templates ?? []).ToArray();
        var driver = CSharpGeneratorDriver.Create(
            [
                new RouteGenerator().AsSourceGenerator(),
                new TemplateGenerator().AsSourceGenerator(),
                new AssetGenerator().AsSourceGenerator(),
            ],
            texts,
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            optionsProvider: new BuildOptions(rootNamespace, links),
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
        return new(driver, compilation) { Templates = texts };
    }
}
