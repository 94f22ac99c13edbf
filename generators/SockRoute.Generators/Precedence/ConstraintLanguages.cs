using System.Numerics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Precedence;

/// <summary>
/// What each constraint takes, as a language: the same grammars as those of <c>RouteConstraints</c>, which tests compare
/// with these. A constraint of the user's is opaque: it can take anything.
/// </summary>
internal static class ConstraintLanguages
{
    public static Language Of(Languages languages, ConstraintModel constraint) => constraint.Kind switch
    {
        ConstraintKind.Int => NumberLanguages.Between(languages, int.MinValue, int.MaxValue),
        ConstraintKind.Long => NumberLanguages.Between(languages, long.MinValue, long.MaxValue),
        ConstraintKind.Range => NumberLanguages.Between(languages, constraint.Min, constraint.Max),
        ConstraintKind.Decimal => Decimal(languages),
        ConstraintKind.Double => Double(languages),
        ConstraintKind.Bool => Names(languages, ["true", "false"]),
        ConstraintKind.Guid => Guid(languages),
        ConstraintKind.Date => DateLanguages.Date(languages),
        ConstraintKind.DateTime => DateLanguages.DateTime(languages),
        ConstraintKind.Alpha => Some(languages, CharSet.Letters),
        ConstraintKind.Slug => Some(languages, CharSet.Slug),
        ConstraintKind.Length => Length(languages, constraint.Min, constraint.Max),
        ConstraintKind.Enum => Names(languages, constraint.Members),
        _ => languages.Any,
    };

    /// <summary>Whole numbers between two bounds.</summary>
    public static Language Numbers(Languages languages, BigInteger min, BigInteger max) =>
        NumberLanguages.Between(languages, min, max);

    /// <summary>Names, whatever the case of their ASCII letters.</summary>
    public static Language Names(Languages languages, IEnumerable<string> names) =>
        languages.Either(names.Select(name => Name(languages, name)));

    private static Language Name(Languages languages, string name) => languages.Sequence(
        [.. name.Select(c => IsLetter(c)
            ? languages.Either(languages.Between(c, c), languages.Between(c ^ 0x20, c ^ 0x20))
            : languages.Between(c, c))]);

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static Language Decimal(Languages languages) => languages.Sequence(
        languages.Optional(languages.Text("-")),
        languages.Repeat(languages.Text("0"), 0, Languages.Unlimited),
        languages.Either(languages.Text("0"), languages.Repeat(Digit(languages), 1, 28)),
        Fraction(languages));

    private static Language Double(Languages languages)
    {
        var e = languages.Either(languages.Text("e"), languages.Text("E"));
        var sign = languages.Either(languages.Text("-"), languages.Text("+"), languages.Empty);
        return languages.Sequence(
            languages.Optional(languages.Text("-")),
            Some(languages, CharSet.Digits),
            Fraction(languages),
            languages.Optional(languages.Sequence(e, sign, Some(languages, CharSet.Digits))));
    }

    private static Language Fraction(Languages languages) =>
        languages.Optional(languages.Sequence(languages.Text("."), Some(languages, CharSet.Digits)));

    private static Language Guid(Languages languages)
    {
        var digit = languages.Character(CharSet.HexDigits);
        var dash = languages.Text("-");
        var four = languages.Repeat(digit, 4, 4);
        return languages.Sequence(
            languages.Repeat(digit, 8, 8), dash, four, dash, four, dash, four, dash, languages.Repeat(digit, 12, 12));
    }

    private static Language Length(Languages languages, long min, long max) => languages.Repeat(
        languages.Character(CharSet.All),
        (int)Math.Max(0, Math.Min(min, int.MaxValue - 1)),
        (int)Math.Max(0, Math.Min(max, Languages.Unlimited)));

    private static Language Some(Languages languages, CharSet set) =>
        languages.Repeat(languages.Character(set), 1, Languages.Unlimited);

    private static Language Digit(Languages languages) => languages.Character(CharSet.Digits);
}
