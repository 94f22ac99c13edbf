namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>What can stand as a name in a tag.</summary>
internal static class MustacheName
{
    /// <summary>What is wrong with the name, as a sentence; null for a name.</summary>
    public static string? FindMistake(string name, char sigil) =>
        name.Length == 0 ? "The tag has no name"
        : name.Any(char.IsWhiteSpace) ? $"'{name}' is no name: a name has no blanks{Meant(name, sigil)}"
        : sigil is '>' or '<' && name[0] == '*'
            ? $"'{name}' is found out at run time only: write the partial's own name"
        : sigil is ' ' or '&' or '#' or '^' && name != "." && name.Split('.').Any(static part => part.Length == 0)
            ? $"'{name}' is no name: something stands before and after every dot"
        : null;

    private static string Meant(string name, char sigil) =>
        sigil is ' ' or '&' && MustacheFunctions.FindMeant(name) is { } function
            ? $", and what has arguments begins with a function: did you mean '{function}'?"
            : "";
}
