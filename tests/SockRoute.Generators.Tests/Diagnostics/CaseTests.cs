using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>
/// Every case of every rule: what is reported, where, and that a mistake is told once and by nobody else.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Hits => [.. HitNames];

    public static IEnumerable<string> HitNames => Names().Where(static name => !IsSilent(name));

    public static TheoryData<string> NearMisses => [.. Names().Where(IsSilent)];

    [Theory]
    [MemberData(nameof(Hits))]
    public async Task IsReportedWhereMarked(string name)
    {
        var file = CaseFile.Read(name);
        var run = file.Run();
        var diagnostics = await AnalyzerRun.Whole(run);
        var text = string.Concat(diagnostics.Select(AnalyzerRun.Text));
        if (ProjectFiles.IsAccepting)
        {
            await File.WriteAllTextAsync(file.ExpectedPath, text);
        }

        Assert.Equal(file.Marks, diagnostics.Select(static diagnostic => CaseFile.Span(diagnostic.Location)));
        Assert.Equal(ProjectFiles.Read(file.ExpectedPath), text);
        Assert.All(diagnostics, diagnostic => Assert.Equal(Path.GetDirectoryName(name), diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public async Task IsNotReported(string name)
    {
        var run = CaseFile.Read(name).Run();
        Assert.Empty((await AnalyzerRun.Whole(run)).Select(AnalyzerRun.Text));
        run.Compiles();
    }

    [Theory]
    [MemberData(nameof(Hits))]
    public void OneMistakeIsNotAlsoAnErrorOfTheCompiler(string name) =>
        CaseFile.Read(name).Run().Compiles();

    [Theory]
    [MemberData(nameof(Hits))]
    public async Task IsReportedWhenAskedForOneFileOnly(string name)
    {
        var run = CaseFile.Read(name).Run();
        var whole = (await AnalyzerRun.Whole(run)).Select(AnalyzerRun.Text);
        var single = new List<string>();
        foreach (var tree in run.Output.SyntaxTrees)
        {
            single.AddRange((await AnalyzerRun.OneFile(run, tree)).Select(AnalyzerRun.Text));
        }

        foreach (var template in run.Templates)
        {
            single.AddRange((await AnalyzerRun.OneFile(run, template)).Select(AnalyzerRun.Text));
        }

        Assert.Equal(whole.Order(StringComparer.Ordinal), single.Order(StringComparer.Ordinal));
    }

    private static bool IsSilent(string name) => name.EndsWith(".silent.cs", StringComparison.Ordinal);

    private static IEnumerable<string> Names() =>
        Directory.GetFiles(ProjectFiles.Cases, "*.cs", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(ProjectFiles.Cases, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
