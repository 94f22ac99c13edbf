using System.Text.RegularExpressions;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Snapshots;

/// <summary>
/// Compares generated code with files that were reviewed. Stands in for Verify.SourceGenerators, in its layout:
/// <c>Class.Test#HintName.verified.cs</c>.
/// </summary>
internal static partial class Snapshot
{
    public static void Verify(GeneratorRun run, string test)
    {
        var texts = run.Files.ToDictionary(
            file => Name(test, file.HintName), file => Text(file.HintName, file.SourceText.ToString()));
        var mistakes = texts
            .Where(pair => !IsVerified(pair.Key, pair.Value))
            .Select(pair => $"{pair.Key}.verified.cs differs from {pair.Key}.received.cs")
            .Concat(Stale(test, [.. texts.Keys]))
            .ToArray();
        Assert.True(
            mistakes.Length == 0,
            $"{string.Join('\n', mistakes)}\nin {ProjectFiles.Snapshots}; SOCKROUTE_ACCEPT=1 takes what was received.");
    }

    private static bool IsVerified(string name, string text)
    {
        var verified = Path.Combine(ProjectFiles.Snapshots, name + ".verified.cs");
        var received = Path.Combine(ProjectFiles.Snapshots, name + ".received.cs");
        if (ProjectFiles.IsAccepting)
        {
            File.WriteAllText(verified, text);
        }

        File.Delete(received);
        if (File.Exists(verified) && ProjectFiles.Read(verified) == text)
        {
            return true;
        }

        File.WriteAllText(received, text);
        return false;
    }

    // Files of this test that nothing generates any more.
    private static string[] Stale(string test, string[] names)
    {
        var stale = Directory.GetFiles(ProjectFiles.Snapshots, $"{test}#*.verified.cs")
            .Where(path => !names.Contains(Path.GetFileName(path)[..^".verified.cs".Length]))
            .ToArray();
        if (ProjectFiles.IsAccepting)
        {
            Array.ForEach(stale, File.Delete);
            return [];
        }

        return [.. stale.Select(static path => $"{Path.GetFileName(path)} is no longer generated")];
    }

    private static string Name(string test, string hintName) => $"{test}#{hintName[..^".cs".Length]}";

    private static string Text(string hintName, string source) =>
        $"//HintName: {hintName}\n{VersionPattern().Replace(source, "GeneratedCode(\"SockRoute\", \"VERSION\")")}";

    [GeneratedRegex("""GeneratedCode\("SockRoute", "[0-9.]+"\)""")]
    private static partial Regex VersionPattern();
}
