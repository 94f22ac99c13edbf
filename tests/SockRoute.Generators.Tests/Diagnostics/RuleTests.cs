using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>
/// What every rule has: a page, an entry in the releases, a case for the hit and one for the near miss.
/// </summary>
public sealed partial class RuleTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. AnalyzerRun.Analyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. Descriptors.Select(static rule => rule.Id)];

    [Fact]
    public void EveryIdBelongsToOneRule() => Assert.Equal(
        typeof(DiagnosticIds).GetFields()
            .Select(static field => (string)field.GetValue(null)!)
            .Where(static id => IdPattern().IsMatch(id))
            .Order(StringComparer.Ordinal),
        Descriptors.Select(static rule => rule.Id));

    [Fact]
    public void EveryPageBelongsToARule() => Assert.Equal(
        Descriptors.Select(static rule => rule.Id + ".md"),
        Directory.GetFiles(Path.Combine(ProjectFiles.Generators, "rules"))
            .Select(Path.GetFileName)
            .Where(static name => name != "precedence.md")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void TheReleasesListEveryRule()
    {
        var releases = ProjectFiles.Read(Path.Combine(ProjectFiles.Generators, "AnalyzerReleases.Shipped.md"))
            + ProjectFiles.Read(Path.Combine(ProjectFiles.Generators, "AnalyzerReleases.Unshipped.md"));
        Assert.Equal(
            Descriptors.Select(static rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity}"),
            ReleasePattern().Matches(releases).Select(static match => match.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasAPageWithWhatWhyWrongAndRight(string id)
    {
        var rule = Rule(id);
        var page = ProjectFiles.Read(Path.Combine(ProjectFiles.Generators, "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Why\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Wrong\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Right\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasACaseAndANearMiss(string id)
    {
        var files = Directory.GetFiles(Path.Combine(ProjectFiles.Cases, id), "*.cs");
        Assert.Contains(files, static file => file.EndsWith(".silent.cs", StringComparison.Ordinal));
        Assert.Contains(files, static file => !file.EndsWith(".silent.cs", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void AnErrorCannotBeSwitchedOffAndAWarningCan(string id)
    {
        var rule = Rule(id);
        Assert.Equal(
            rule.DefaultSeverity == DiagnosticSeverity.Error,
            rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }

    private static DiagnosticDescriptor Rule(string id) => Descriptors.Single(rule => rule.Id == id);

    [GeneratedRegex(@"^SR\d{4}$")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^SR\d{4} \| \S+ \| \S+", RegexOptions.Multiline)]
    private static partial Regex ReleasePattern();
}
