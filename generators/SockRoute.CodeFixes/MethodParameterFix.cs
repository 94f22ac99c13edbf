using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Gives a method the parameter that its template has, of the type that the constraint says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MethodParameterFix : RouteCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RouteParameterUnbound];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Around<MethodDeclarationSyntax>() is not { } method
            || site.Hint(FixHints.Name) is not { } name || site.Hint(FixHints.Type) is not { } type)
        {
            return [];
        }

        var word = SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
        var parameter = $"{site.TypeName(type, method.SpanStart)} {word}";
        var list = method.ParameterList;
        var later = list.Parameters.FirstOrDefault(IsLast);
        var (position, text) = later is not null ? (later.SpanStart, parameter + ", ")
            : list.Parameters.Count > 0 ? (list.Parameters.Last().Span.End, ", " + parameter)
            : (list.OpenParenToken.Span.End, parameter);
        var title = $"Add parameter '{parameter}' to '{method.Identifier.Text}'";
        return [new("AddParameter", title, new(position, 0), text)];
    }

    // What C# wants to stand behind the parameters that every call has to give.
    private static bool IsLast(ParameterSyntax parameter) =>
        parameter.Default is not null || parameter.Modifiers.Any(SyntaxKind.ParamsKeyword);
}
