using SockRoute.Generators.Model;

namespace SockRoute.Generators.Precedence;

/// <summary>What a segment of a template takes, as a language. A catch-all is no segment and has none.</summary>
internal static class SegmentLanguages
{
    public static Language Of(Languages languages, SegmentModel segment) =>
        languages.Sequence([.. segment.Parts.Select(part => Of(languages, part))]);

    public static Language Of(Languages languages, PartModel part) => part.Kind == PartKind.Literal
        ? languages.Text(part.Text)
        : languages.Both([languages.Any, .. part.Constraints.Select(c => ConstraintLanguages.Of(languages, c))]);

    /// <summary>Whether a constraint of the user's decides over it, so that the language is only an upper bound.</summary>
    public static bool IsOpaque(SegmentModel segment) => segment.Parts.Any(static part => Opaque(part).Any());

    public static IEnumerable<string> Opaque(PartModel part) =>
        part.Constraints
            .Where(static constraint => constraint.Kind == ConstraintKind.User)
            .Select(static constraint => constraint.Key);
}
