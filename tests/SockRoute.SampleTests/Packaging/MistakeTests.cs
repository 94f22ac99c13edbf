using System.Text.RegularExpressions;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>
/// One project with a file for each rule: <c>dotnet build</c> prints each mistake once, where it stands, and nothing
/// else; the near misses are silent.
/// </summary>
[Collection(PackageTests.Name)]
public sealed partial class MistakeTests(PackageFixture package)
{
    private const string Mark = "[|";

    // They need another project, see SeveralProjectsTests.
    private static readonly string[] OfSeveralProjects =
        ["SR0022", "SR0023", "SR0024", "SR0025", "SR0026"];

    // Those in templates, see TemplateMistakeTests.
    private const string OfTemplates = "SR2";

    // These are mistakes of the project file, see LanguageTests and the cases of SR0033, or want links that compile, see
    // the cases of SR3012.
    private static readonly string[] OfTheProject = ["SR0032", "SR0033", "SR3012"];

    private static readonly string[] Warnings =
    [
        "SR0017", "SR0018", "SR0021", "SR0027", "SR0029", "SR0030", "SR0031", "SR1016", "SR1017", "SR1021", "SR1032",
        "SR1034",
    ];

    [Fact]
    public void EachIsPrintedOnceWithIdFileLineAndColumn()
    {
        var files = Files("Mistakes");
        using var build = Create("Mistakes", files).Build();

        Assert.NotEqual(0, build.WaitForExit());
        var printed = BuildOutput.Complaints(build).Select(static line => Complaint().Match(line))
            .Select(static match => match.Success ? match.Groups["what"].Value : match.ToString());
        Assert.Equal(
            files.Select(static file => Expected(file.Key, file.Value)).Order(StringComparer.Ordinal),
            printed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NearMissesBuildClean()
    {
        using var build = Create("NearMisses", Files("NearMisses")).Build();

        BuildOutput.RequireSilence(build);
    }

    [Fact]
    public void EveryRuleHasAMistakeAndANearMiss()
    {
        var rules = Directory.GetFiles(Repository.PathOf("generators/SockRoute.Generators/rules"), "SR*.md")
            .Select(static file => Path.GetFileNameWithoutExtension(file) + ".cs")
            .Where(static file => !file.StartsWith(OfTemplates, StringComparison.Ordinal))
            .Except(OfSeveralProjects.Concat(OfTheProject).Select(static id => id + ".cs"))
            .Order(StringComparer.Ordinal)
            .ToArray();

        Assert.Equal(rules, Files("Mistakes").Keys);
        Assert.Equal(rules, Files("NearMisses").Keys);
    }

    [GeneratedRegex(@"(?<what>[^/\\]+\.cs\(\d+,\d+\): (?:error|warning) \w+):")]
    private static partial Regex Complaint();

    private static string Expected(string file, string text)
    {
        var before = text[..text.IndexOf(Mark, StringComparison.Ordinal)].Split('\n');
        var id = Path.GetFileNameWithoutExtension(file);
        return $"{file}({before.Length},{before[^1].Length + 1}): {(Warnings.Contains(id) ? "warning" : "error")} {id}";
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.GetFiles(Repository.PathOf("tests/SockRoute.SampleTests/Applications/" + folder))
            .ToDictionary(static path => Path.GetFileName(path), File.ReadAllText),
        StringComparer.Ordinal);

    private OutsideProject Create(string name, SortedDictionary<string, string> files)
    {
        var project = OutsideProject.Create(package, name);
        foreach (var (file, text) in files)
        {
            project.Write(file, text.Replace(Mark, "", StringComparison.Ordinal));
        }

        return project;
    }
}
