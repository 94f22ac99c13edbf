using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>
/// What the project file says to generator and analyzers. A case says it in a comment: <c>// &lt;SockRouteLinks&gt;Links&lt;/&gt;</c>.
/// </summary>
internal sealed partial class BuildOptions(string? rootNamespace, string? links) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(rootNamespace, links);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Metadata(textFile.Path);

    /// <summary>What a comment of the project says that its project file has.</summary>
    public static string? LinksOf(Compilation compilation) =>
        compilation.SyntaxTrees
            .Select(static tree => LinksPattern().Match(tree.ToString()))
            .FirstOrDefault(static match => match.Success)?
            .Groups[1].Value;

    [GeneratedRegex("// <SockRouteLinks>(.*)</>")]
    private static partial Regex LinksPattern();

    /// <summary>What the package's props say of a template and of the list of static files.</summary>
    private sealed class Metadata(string path) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                WellKnownNames.TemplateMetadata when path != TemplateText.StaticFiles => path[TemplateText.Folder.Length..],
                WellKnownNames.StaticFilesMetadata when path == TemplateText.StaticFiles => "true",
                _ => null,
            };
            return value is not null;
        }
    }

    private sealed class Values(string? rootNamespace, string? links) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(
            string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => rootNamespace,
                "build_property.SockRouteLinks" => links,
                _ => null,
            };
            return value is not null;
        }
    }
}
