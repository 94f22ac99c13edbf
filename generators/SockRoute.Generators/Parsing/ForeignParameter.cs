using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Finds text that is a parameter elsewhere: <c>:id</c>, <c>&lt;int:id&gt;</c>, <c>[id]</c> beside a method's
/// <c>id</c>, an asterisk for any text, and the tokens <c>[controller]</c> and <c>[action]</c>.
/// </summary>
internal static class ForeignParameter
{
    private const string TokenAdvice = "there are no such tokens, so write the name itself";

    private static readonly string[] Tokens = ["[controller]", "[action]", "[area]"];

    /// <param name="segments">The template, or the prefix.</param>
    /// <param name="parameters">The parameters of the methods that it belongs to.</param>
    /// <param name="problems">Receives the warnings.</param>
    public static void Find(
        IReadOnlyList<TemplateSegment> segments, IEnumerable<IParameterSymbol> parameters, List<Problem> problems)
    {
        var literals = segments
            .Where(static segment => segment.Parts is [{ IsParameter: false, Text: { Length: > 1 } or "*" }])
            .Select(static segment => segment.Parts[0])
            .ToArray();
        if (literals.Length > 0)
        {
            var free = parameters.Where(static parameter => ComesFromAnywhere(parameter)).ToArray();
            problems.AddRange(literals
                .Select(literal => literal.Text is "*" or "**"
                    ? Any(literal, isLast: segments[segments.Count - 1].Parts[0] == literal)
                    : Find(literal, free))
                .OfType<Problem>());
        }
    }

    private static Problem? Find(TemplatePart part, IParameterSymbol[] parameters)
    {
        if (Tokens.Contains(part.Text, StringComparer.OrdinalIgnoreCase))
        {
            return new(RouteDescriptors.ForeignParameter, part.Place, part.Text, TokenAdvice);
        }

        var words = Inner(part.Text)?.Split(':') ?? [];
        var parameter = parameters.FirstOrDefault(
            parameter => words.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase));
        return parameter is null ? null : Meant(part, words, parameter);
    }

    // What is behind a prefix stands in the template.
    private static Problem Any(TemplatePart part, bool isLast) => isLast && !part.IsInPrefix
        ? new Problem(
            RouteDescriptors.ForeignParameter, part.Place, part.Text, "write '{*path}' for any rest of the path")
            .With(FixHints.Replacement, "{*path}")
        : new Problem(
            RouteDescriptors.ForeignParameter, part.Place, part.Text, "write '{name}' for a segment with any text")
            .With(FixHints.Replacement, "{name}");

    private static Problem Meant(TemplatePart part, string[] words, IParameterSymbol parameter)
    {
        var rest = words
            .Where(word => !word.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))
            .Select(static word => word == "uuid" ? "guid" : word)
            .Where(static word => Constraints.Parse(word) is not null);
        var meant = $"{{{string.Join(":", rest.Prepend(parameter.Name))}}}";
        return new Problem(
            RouteDescriptors.ForeignParameter, part.Place, part.Text, $"did you mean the parameter '{meant}'?")
        {
            Other = Place.Of(parameter),
        }.With(FixHints.Replacement, meant);
    }

    private static bool ComesFromAnywhere(IParameterSymbol parameter) =>
        DeclaredSource.Of(parameter).Word is null && ParameterForms.Of(parameter.Type) is not null;

    private static string? Inner(string text) => (text[0], text[text.Length - 1]) switch
    {
        (':' or '$' or '@', _) => text.Substring(1),
        ('<', '>') or ('[', ']') or ('(', ')') => text.Substring(1, text.Length - 2),
        _ => null,
    };
}
