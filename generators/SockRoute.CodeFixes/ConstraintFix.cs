using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Makes a parameter's type and its constraint agree: one follows the other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConstraintFix : RouteCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ConstraintType];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Parameter is { Type: { } written } parameter && site.Hint(FixHints.Type) is { } wanted)
        {
            var type = site.TypeName(wanted, parameter.SpanStart);
            var span = written is NullableTypeSyntax nullable ? nullable.ElementType.Span : written.Span;
            yield return new("ChangeType", $"Change the type of '{parameter.Identifier.Text}' to '{type}'", span, type);
        }

        if (site.Literal is { } constraints && site.Hint(FixHints.Constraint) is { } constraint)
        {
            yield return new("ChangeConstraint", $"Change the constraint to '{constraint}'", constraints, constraint);
        }
    }
}
