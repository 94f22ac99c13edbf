using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Marks a parameter as a service whose type can hardly be anything else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FromServicesFix : RouteCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ParameterType];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Hint(FixHints.Source) is { } source && site.Parameter is { AttributeLists.Count: 0 } parameter)
        {
            var title = $"Mark '{parameter.Identifier.Text}' as a service";
            yield return new("MarkAsService", title, new(parameter.SpanStart, 0), $"[{source}] ");
        }
    }
}
