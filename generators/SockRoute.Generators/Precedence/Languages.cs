namespace SockRoute.Generators.Precedence;

/// <summary>
/// Makes languages, and finds what of a language can follow a character (Brzozowski's derivative). Serves one question
/// and is then forgotten.
/// </summary>
internal sealed class Languages
{
    public const int Unlimited = int.MaxValue;

    private readonly Dictionary<Language, Language> _known = new(new SameExpression());
    private readonly Dictionary<(Language, int), Language> _behind = [];
    private readonly Dictionary<(int, int), CharSet> _ranges = [];

    public Languages()
    {
        Nothing = Make(LanguageKind.Nothing, hasEmpty: false);
        Empty = Make(LanguageKind.Empty, hasEmpty: true);
        Everything = Not(Nothing);
        Any = Repeat(Character(CharSet.All), 1, Unlimited);
    }

    public Language Nothing { get; }

    public Language Empty { get; }

    /// <summary>Every text, the empty one included.</summary>
    public Language Everything { get; }

    /// <summary>Every text but the empty one.</summary>
    public Language Any { get; }

    public Language Character(CharSet set) => Make(LanguageKind.Character, hasEmpty: false, set);

    /// <summary>One character from the first to the last.</summary>
    public Language Between(int first, int last)
    {
        if (!_ranges.TryGetValue((first, last), out var set))
        {
            set = new((first, last));
            _ranges.Add((first, last), set);
        }

        return Character(set);
    }

    public Language Text(string text)
    {
        var result = Empty;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var isPair = i > 0 && char.IsSurrogatePair(text, i - 1);
            i -= isPair ? 1 : 0;
            var character = char.ConvertToUtf32(text, i);
            result = Two(Between(character, character), result);
        }

        return result;
    }

    public Language Sequence(params Language[] parts) =>
        parts.AsEnumerable().Reverse().Aggregate(Empty, (rest, part) => Two(part, rest));

    public Language Either(params IEnumerable<Language> parts) =>
        Join(LanguageKind.Either, parts, neutral: Nothing, decisive: Everything);

    public Language Both(params IEnumerable<Language> parts) =>
        Join(LanguageKind.Both, parts, neutral: Everything, decisive: Nothing);

    public Language Not(Language part) =>
        part.Kind == LanguageKind.Not ? part.Parts[0] : Make(LanguageKind.Not, !part.HasEmpty, null, part);

    /// <param name="part">A language without the empty text.</param>
    /// <param name="min">How often at least.</param>
    /// <param name="max">How often at most.</param>
    public Language Repeat(Language part, int min, int max) =>
        max == 0 ? Empty
        : max < min || part.Kind == LanguageKind.Nothing ? min == 0 ? Empty : Nothing
        : Intern(new(LanguageKind.Repeat, null, [part], min, max, min == 0));

    public Language Optional(Language part) => Either(part, Empty);

    /// <summary>What can follow the character.</summary>
    public Language Behind(Language language, int character)
    {
        if (!_behind.TryGetValue((language, character), out var result))
        {
            result = FindBehind(language, character);
            _behind.Add((language, character), result);
        }

        return result;
    }

    private Language FindBehind(Language language, int character) => language.Kind switch
    {
        LanguageKind.Character => language.Characters!.Contains(character) ? Empty : Nothing,
        LanguageKind.Sequence => Either(
            Two(Behind(language.Parts[0], character), language.Parts[1]),
            language.Parts[0].HasEmpty ? Behind(language.Parts[1], character) : Nothing),
        LanguageKind.Either => Either(language.Parts.Select(part => Behind(part, character))),
        LanguageKind.Both => Both(language.Parts.Select(part => Behind(part, character))),
        LanguageKind.Not => Not(Behind(language.Parts[0], character)),
        LanguageKind.Repeat => Two(Behind(language.Parts[0], character), OnceLess(language)),
        _ => Nothing,
    };

    private Language OnceLess(Language repeat) => Repeat(
        repeat.Parts[0], Math.Max(0, repeat.Min - 1), repeat.Max == Unlimited ? Unlimited : repeat.Max - 1);

    private Language Two(Language first, Language second) =>
        first == Nothing || second == Nothing ? Nothing
        : first == Empty ? second
        : second == Empty ? first
        : first.Kind == LanguageKind.Sequence ? Two(first.Parts[0], Two(first.Parts[1], second))
        : Make(LanguageKind.Sequence, first.HasEmpty && second.HasEmpty, null, first, second);

    private Language Join(LanguageKind kind, IEnumerable<Language> parts, Language neutral, Language decisive)
    {
        var flat = parts
            .SelectMany(part => part.Kind == kind ? part.Parts : [part])
            .Where(part => part != neutral)
            .Distinct()
            .ToArray();
        if (flat.Contains(decisive))
        {
            return decisive;
        }

        var hasEmpty = kind == LanguageKind.Either
            ? flat.Any(static part => part.HasEmpty)
            : flat.All(static part => part.HasEmpty);
        return flat.Length switch
        {
            0 => neutral,
            1 => flat[0],
            _ => Make(kind, hasEmpty, null, flat),
        };
    }

    private Language Make(LanguageKind kind, bool hasEmpty, CharSet? set = null, params Language[] parts) =>
        Intern(new(kind, set, parts, 0, 0, hasEmpty));

    private Language Intern(Language language)
    {
        if (!_known.TryGetValue(language, out var known))
        {
            known = language;
            _known.Add(known, known);
        }

        return known;
    }

    // Parts are objects of this table, so their identity is enough. The order of alternatives does not count.
    private sealed class SameExpression : IEqualityComparer<Language>
    {
        public bool Equals(Language x, Language y) =>
            x.Kind == y.Kind && x.Characters == y.Characters && x.Min == y.Min && x.Max == y.Max
            && x.Parts.Count == y.Parts.Count
            && (x.Kind is LanguageKind.Either or LanguageKind.Both
                ? x.Parts.All(y.Parts.Contains)
                : x.Parts.SequenceEqual(y.Parts));

        public int GetHashCode(Language obj)
        {
            var hash = ((int)obj.Kind * 31) + obj.Min + (obj.Max * 7) + (obj.Characters?.GetHashCode() ?? 0);
            return obj.Parts.Aggregate(hash, static (sum, part) => unchecked(sum + (part.GetHashCode() * 17)));
        }
    }
}
