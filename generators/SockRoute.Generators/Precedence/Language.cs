namespace SockRoute.Generators.Precedence;

/// <summary>
/// A set of texts, as an expression that also knows complement and intersection. Made by <see cref="Languages"/> only,
/// which gives equal expressions the same object.
/// </summary>
internal sealed class Language(LanguageKind kind, CharSet? characters, Language[] parts, int min, int max, bool hasEmpty)
{
    public LanguageKind Kind { get; } = kind;

    public CharSet? Characters { get; } = characters;

    public IReadOnlyList<Language> Parts { get; } = parts;

    /// <summary>How often the part is repeated at least.</summary>
    public int Min { get; } = min;

    /// <summary>How often the part is repeated at most.</summary>
    public int Max { get; } = max;

    /// <summary>Whether the empty text belongs to it.</summary>
    public bool HasEmpty { get; } = hasEmpty;
}

/// <summary>How a language is put together.</summary>
internal enum LanguageKind
{
    /// <summary>No text at all.</summary>
    Nothing,

    /// <summary>The empty text.</summary>
    Empty,

    /// <summary>One character of a set.</summary>
    Character,

    /// <summary>A text of the first, and behind it one of the second.</summary>
    Sequence,

    /// <summary>A text of any of the parts.</summary>
    Either,

    /// <summary>A text of all parts.</summary>
    Both,

    /// <summary>Every text that is not of the part.</summary>
    Not,

    /// <summary>Texts of the part, one behind the other.</summary>
    Repeat,
}
