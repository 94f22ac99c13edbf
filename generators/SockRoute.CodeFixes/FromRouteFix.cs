using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Gives a template the parameter that a method takes from it, or takes it from the query instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FromRouteFix : RouteCodeFix
{
    // What can stand only at the end of a template.
    private static readonly char[] Ends = ['?', '=', '*', '+'];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.FromRouteUnknown];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Hint(FixHints.Name) is { } name
            && RouteAttribute(site) is { } route
            && Append(route, name) is { } append)
        {
            yield return append;
        }

        if (FromRoute(site) is { } attribute && AttributeRemoval.Of(attribute, site.Text) is { } span)
        {
            yield return new("RemoveFromRoute", "Remove [FromRoute], and take it from the query", span, "");
        }
    }

    private static AttributeSyntax? RouteAttribute(FixSite site) =>
        int.TryParse(site.Hint(FixHints.Attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? site.Root.FindToken(start).Parent?.FirstAncestorOrSelf<AttributeSyntax>()
            : null;

    private static AttributeSyntax? FromRoute(FixSite site) => site.Parameter is { } parameter
        ? WrittenAttributes.Of(parameter.AttributeLists, "FromRoute").FirstOrDefault()
        : null;

    private static Fix? Append(AttributeSyntax route, string name)
    {
        var title = $"Add '{{{name}}}' to the template";
        if (route.ArgumentList?.Arguments.FirstOrDefault() is not { } argument)
        {
            var text = $"(\"/{{{name}}}\")";
            return route.ArgumentList is { } empty
                ? new("AddToTemplate", title, empty.Span, text)
                : new("AddToTemplate", title, new(route.Span.End, 0), text);
        }

        if (LastLiteral(argument.Expression) is not { } token || Split(token.ValueText) is not { } slash)
        {
            return null;
        }

        var quotes = token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
            ? token.Text.TakeWhile(static c => c == '"').Count()
            : 1;
        return new("AddToTemplate", title, new(token.Span.End - quotes, 0), $"{slash}{{{name}}}");
    }

    // What stands between the template and another segment; null where none can stand behind it.
    private static string? Split(string template)
    {
        var last = template.Substring(template.LastIndexOf('/') + 1);
        return last.IndexOf('{') >= 0 && last.IndexOfAny(Ends) >= 0 ? null
            : template.EndsWith("/", StringComparison.Ordinal) ? "" : "/";
    }

    private static SyntaxToken? LastLiteral(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.Token.Kind()
            is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken => literal.Token,
        ParenthesizedExpressionSyntax inner => LastLiteral(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => LastLiteral(sum.Right),
        _ => null,
    };
}
