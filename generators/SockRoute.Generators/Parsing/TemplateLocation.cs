using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Finds a piece of a route template in the source: inside of the string literal where that is possible, also when
/// literals are added up.
/// </summary>
internal static class TemplateLocation
{
    public static Location Of(AttributeData attribute, int start, int length) =>
        Of(attribute.ApplicationSyntaxReference?.GetSyntax(), start, length);

    /// <summary>The same by the attribute's syntax.</summary>
    public static Location Of(SyntaxNode? attribute, int start, int length)
    {
        if (attribute is not AttributeSyntax syntax)
        {
            return Location.None;
        }

        var expression = syntax.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals is null)?.Expression;
        return expression is null || length == 0 ? syntax.GetLocation() : Of(expression, start, length);
    }

    /// <summary>A piece of the text that an expression is.</summary>
    public static Location Of(ExpressionSyntax expression, int start, int length) =>
        Find(expression, start, length) is { } span
            ? Location.Create(expression.SyntaxTree, span)
            : expression.GetLocation();

    /// <summary>The value of an argument that has a name.</summary>
    public static Location OfArgument(AttributeData attribute, string name)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
        return syntax?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation()
            ?? syntax?.GetLocation() ?? Location.None;
    }

    /// <summary>Where the attribute starts in the file that its method's name stands in; null in another file.</summary>
    public static string? StartOf(AttributeData attribute, IMethodSymbol method) =>
        attribute.ApplicationSyntaxReference is { } reference
        && method.Locations.FirstOrDefault()?.SourceTree == reference.SyntaxTree
            ? reference.Span.Start.ToString(CultureInfo.InvariantCulture)
            : null;

    private static TextSpan? Find(ExpressionSyntax expression, int start, int length) => expression switch
    {
        LiteralExpressionSyntax literal => Find(literal.Token, start, length),
        ParenthesizedExpressionSyntax inner => Find(inner.Expression, start, length),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum =>
            LengthOf(sum.Left) is { } left && start >= left
                ? Find(sum.Right, start - left, length)
                : Find(sum.Left, start, length),
        _ => null,
    };

    private static TextSpan? Find(SyntaxToken token, int start, int length) =>
        LiteralOffsets.TryGet(token, out var offsets) && start + length < offsets.Length
            ? TextSpan.FromBounds(token.SpanStart + offsets[start], token.SpanStart + offsets[start + length])
            : null;

    // Null where a constant is named: behind it, nothing is found.
    private static int? LengthOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText.Length,
        ParenthesizedExpressionSyntax inner => LengthOf(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum =>
            LengthOf(sum.Left) + LengthOf(sum.Right),
        _ => null,
    };
}
