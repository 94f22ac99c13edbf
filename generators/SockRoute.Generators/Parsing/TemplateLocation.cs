using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Finds a piece of a route template in the source: inside of the string literal where that is possible.
/// </summary>
internal static class TemplateLocation
{
    public static Location Of(AttributeData attribute, int start, int length)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax)
        {
            return Location.None;
        }

        var expression = syntax.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
        if (expression is null || length == 0)
        {
            return syntax.GetLocation();
        }

        return expression is LiteralExpressionSyntax literal && LiteralOffsets.TryGet(literal.Token, out var offsets)
            && start + length < offsets.Length
            ? Location.Create(syntax.SyntaxTree, Span(literal.Token.SpanStart, offsets, start, length))
            : expression.GetLocation();
    }

    private static TextSpan Span(int origin, int[] offsets, int start, int length) =>
        TextSpan.FromBounds(origin + offsets[start], origin + offsets[start + length]);
}
