using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Writes what was meant in place of what was written, within the template.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReplacementFix : RouteCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        DiagnosticIds.TemplateStart,
        DiagnosticIds.ForeignParameter,
        DiagnosticIds.RouteParameterUnbound,
        DiagnosticIds.FromRouteUnknown,
    ];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Literal is not { } span || site.Hint(FixHints.Replacement) is not { } replacement
            || replacement.IndexOfAny(['"', '\\']) >= 0)
        {
            return [];
        }

        var isName = site.Diagnostic.Id is DiagnosticIds.RouteParameterUnbound or DiagnosticIds.FromRouteUnknown;
        var title = isName ? $"Rename the route parameter to '{replacement}'" : $"Write '{replacement}'";
        return [new("Replace", title, span, replacement)];
    }
}
