using System.Text.RegularExpressions;

namespace SockRoute.SampleTests.Processes;

/// <summary>What a build, a publish or a pack complained about.</summary>
internal static partial class BuildOutput
{
    /// <summary>Every warning and error, once, though the summary repeats them.</summary>
    public static IReadOnlyList<string> Complaints(ChildProcess build) =>
        [.. Complaint().Matches(build.Output + build.Error).Select(match => match.Value.Trim()).Distinct()];

    /// <summary>Requires a build that succeeded and printed no warning.</summary>
    public static void RequireSilence(ChildProcess build)
    {
        Assert.True(build.WaitForExit() == 0, build.Transcript);
        Assert.True(Complaints(build).Count == 0, "A warning: " + build.Transcript);
    }

    [GeneratedRegex(@"^.*\b(?:warning|error)(?: \w+)? ?:.*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Complaint();
}
