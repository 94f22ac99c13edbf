using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>A run of text up to the end of its line, or a tag.</summary>
internal sealed class MustacheToken(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public bool IsText { get; init; }

    /// <summary>The character that tells what the tag is; a blank for the tag of a value.</summary>
    public char Sigil { get; init; } = ' ';

    public string Name { get; init; } = "";

    public string Format { get; init; } = "";

    /// <summary>What is passed to the function that the tag calls; none for a tag of another kind.</summary>
    public IReadOnlyList<TemplateArgument> Arguments { get; init; } = [];

    /// <summary>Where the name begins, or what the tag of a function has in it.</summary>
    public int NameStart { get; init; }

    public int NameLength { get; init; }

    /// <summary>What this tag ends.</summary>
    public MustacheToken? Opener { get; set; }

    /// <summary>What ends this tag.</summary>
    public MustacheToken? Closer { get; set; }

    public bool StartsLine { get; set; }

    public bool IsStandalone { get; set; }

    /// <summary>Whether it is a blank around a tag that has its line for itself.</summary>
    public bool IsLeftOut { get; set; }

    public string Indentation { get; set; } = "";

    public bool Opens => Sigil is '#' or '^' or '<' or '$';

    public bool IsInheritance => Sigil is '<' or '$' || Opener is { Sigil: '<' or '$' };
}
