using System.Text.RegularExpressions;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>A route that is written wrongly breaks the build of an application where it stands.</summary>
[Collection(PackageTests.Name)]
public sealed partial class BrokenRouteTests(PackageFixture package)
{
    private const string Mistake = "{x\")]";

    [Fact]
    public void BreaksTheBuildAtTheMistakeAndNowhereElse()
    {
        var source = PackageFixture.SourceOf("Broken");
        var project = OutsideProject.Create(package, "Broken");
        project.Write("Program.cs", source);
        using var build = project.Build();

        Assert.NotEqual(0, build.WaitForExit());
        var error = Error().Match(Assert.Single(BuildOutput.Complaints(build)));
        Assert.Equal(Path.Combine(project.Folder, "Program.cs"), error.Groups["file"].Value);
        Assert.Equal(PositionOf(Mistake, source), (error.Groups["line"].Value, error.Groups["column"].Value));
        Assert.Equal("SR0003", error.Groups["id"].Value);
    }

    [GeneratedRegex(@"^(?<file>.+)\((?<line>\d+),(?<column>\d+)\): error (?<id>\w+):.*$")]
    private static partial Regex Error();

    private static (string Line, string Column) PositionOf(string text, string source)
    {
        var before = source[..source.IndexOf(text, StringComparison.Ordinal)].Split('\n');
        return ($"{before.Length}", $"{before[^1].Length + 1}");
    }
}
