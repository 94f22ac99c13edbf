using System.Text.RegularExpressions;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Readme;

/// <summary>README.md: its blocks of code and its links.</summary>
internal static partial class ReadmeDocument
{
    public static string Text { get; } = File.ReadAllText(Repository.PathOf("README.md"));

    /// <summary>The blocks in one language, in their order; the empty name is that of blocks without one.</summary>
    public static IReadOnlyList<string> CodeBlocks(string language) =>
    [
        .. Fence().Matches(Text)
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["code"].Value),
    ];

    /// <summary>The blocks of HTML whose first line is a comment with the name of a file.</summary>
    public static IReadOnlyList<(string Name, string Source)> Templates() =>
    [
        .. CodeBlocks("html")
            .Select(static block => FileComment().Match(block))
            .Where(static match => match.Success)
            .Select(static match => (match.Groups["file"].Value, match.Value)),
    ];

    /// <summary>The targets of links to files of the repository.</summary>
    public static IReadOnlyList<string> FileLinks() =>
    [
        .. Link().Matches(Text)
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal)),
    ];

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\{\{! (?<file>templates/\S+) \}\}\n.*", RegexOptions.Singleline)]
    private static partial Regex FileComment();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)")]
    private static partial Regex Link();
}
