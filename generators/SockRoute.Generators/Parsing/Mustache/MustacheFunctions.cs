namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// The words that begin a tag with arguments. Alone in a tag, each is the name of a value like any other.
/// </summary>
internal static class MustacheFunctions
{
    public const string Url = "url";
    public const string Asset = "asset";

    public static readonly string[] Names = [Url, Asset];

    /// <summary>The function that a tag calls; null where it has the name of a value.</summary>
    public static string? Find(string content)
    {
        var word = FirstWord(content);
        var rest = content.Substring(word.Length).TrimStart();
        return rest.Length > 0 && rest[0] != ':' && Names.Contains(word) ? word : null;
    }

    /// <summary>The function that was meant by the first word of what is no name; null where none was.</summary>
    public static string? FindMeant(string content) => NearestName.Find(FirstWord(content), Names);

    private static string FirstWord(string content) => new([.. content.TakeWhile(static c => !char.IsWhiteSpace(c))]);
}
