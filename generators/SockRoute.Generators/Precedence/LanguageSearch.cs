namespace SockRoute.Generators.Precedence;

/// <summary>Looks for a text of a language: a search over what can follow, breadth first, so that it finds a shortest one.</summary>
internal static class LanguageSearch
{
    // What reads well in an example; for everything else the first character of its kind is taken.
    private const string Preferred = "x1a20-.:TZ+";

    /// <summary>Stands for a text that was not found in time; there may be one.</summary>
    public const string Unknown = "\u2026";

    // Lengths by the thousand, or several in one segment, have more states than anyone waits for at a keystroke.
    private const int MaxStates = 20_000;

    /// <summary>
    /// A shortest text, or null when the language has none; <see cref="Unknown"/> when it is too large to be searched.
    /// </summary>
    public static string? FindText(Languages languages, Language language)
    {
        var letters = Letters(language);
        var found = new List<(Language State, int Previous, int Letter)> { (language, -1, 0) };
        var seen = new HashSet<Language> { language };
        for (var i = 0; i < found.Count; i++)
        {
            if (found.Count > MaxStates)
            {
                return Unknown;
            }

            if (found[i].State.HasEmpty)
            {
                return TextOf(found, i);
            }

            foreach (var letter in letters)
            {
                var next = languages.Behind(found[i].State, letter);
                if (next.Kind != LanguageKind.Nothing && seen.Add(next))
                {
                    found.Add((next, i, letter));
                }
            }
        }

        return null;
    }

    /// <summary>Whether the language has the text.</summary>
    public static bool Contains(Languages languages, Language language, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            language = languages.Behind(language, char.ConvertToUtf32(text, i));
            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }

        return language.HasEmpty;
    }

    private static string TextOf(List<(Language State, int Previous, int Letter)> found, int last)
    {
        var letters = new Stack<string>();
        for (var i = last; found[i].Previous >= 0; i = found[i].Previous)
        {
            letters.Push(char.ConvertFromUtf32(found[i].Letter));
        }

        return string.Concat(letters);
    }

    // One character for all those that belong to the same sets, since these lead to the same languages.
    private static IReadOnlyList<int> Letters(Language language)
    {
        var sets = new HashSet<CharSet>();
        Collect(language, sets, []);
        return
        [
            .. Preferred
                .Select(static c => (int)c)
                .Concat(sets.SelectMany(static set => set.Bounds).OrderBy(static bound => bound))
                .Where(static c => c <= 0x10FFFF && c is not (>= 0xD800 and <= 0xDFFF))
                .GroupBy(c => string.Concat(sets.Select(set => set.Contains(c) ? '1' : '0')))
                .Select(static group => group.First()),
        ];
    }

    private static void Collect(Language language, HashSet<CharSet> sets, HashSet<Language> seen)
    {
        if (!seen.Add(language))
        {
            return;
        }

        if (language.Characters is { } set)
        {
            sets.Add(set);
        }

        foreach (var part in language.Parts)
        {
            Collect(part, sets, seen);
        }
    }
}
