using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing;

/// <summary>Finds an argument of an attribute in the source, or a piece of the text that it is.</summary>
internal static class ArgumentLocation
{
    /// <param name="attribute">The attribute.</param>
    /// <param name="argument">The number of the constructor's parameter.</param>
    /// <param name="start">Where the piece starts.</param>
    /// <param name="length">The length of the piece; none is the whole argument.</param>
    public static Location Of(AttributeData attribute, int argument, int start, int length)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax)
        {
            return Location.None;
        }

        var expression = Find(syntax.ArgumentList?.Arguments ?? default, attribute, argument)?.Expression;
        return expression is null ? syntax.GetLocation()
            : length == 0 ? expression.GetLocation()
            : TemplateLocation.Of(expression, start, length);
    }

    private static AttributeArgumentSyntax? Find(
        IReadOnlyList<AttributeArgumentSyntax> arguments, AttributeData attribute, int argument)
    {
        var name = attribute.AttributeConstructor?.Parameters[argument].Name;
        return arguments.FirstOrDefault(candidate => candidate.NameColon?.Name.Identifier.ValueText == name)
            ?? arguments
                .Where(static candidate => candidate.NameColon is null && candidate.NameEquals is null)
                .ElementAtOrDefault(argument);
    }
}
