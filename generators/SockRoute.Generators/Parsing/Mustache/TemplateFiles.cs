using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Recognises the templates among the files that the project gives to the compiler.</summary>
internal static class TemplateFiles
{
    /// <summary>Null for a file that is no template.</summary>
    public static TemplateFile? Parse(
        AdditionalText text,
        AnalyzerConfigOptionsProvider options,
        ICollection<Problem> problems,
        CancellationToken cancellation) =>
        NameOf(text, options) is { } name && text.GetText(cancellation) is { } source
            ? MustacheParser.Parse(name, text.Path, source, problems)
            : null;

    /// <summary>The name of a template in the folder of templates; null for a file that is none.</summary>
    public static string? NameOf(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(WellKnownNames.TemplateMetadata, out var name) && name.Length > 0
            ? name.Replace('\\', '/')
            : null;
}
