using System.IO.Compression;
using System.Xml.Linq;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>What is in the package, and what it says about itself.</summary>
[Collection(PackageTests.Name)]
public sealed class ContentTests(PackageFixture package)
{
    private static readonly string[] Envelope = ["_rels/", "package/", "[Content_Types].xml"];

    [Fact]
    public void HoldsTheRuntimeTheGeneratorTheFixesAndWhatABuildNeeds()
    {
        string[] expected =
        [
            "README.md",
            "SockRoute.nuspec",
            "analyzers/dotnet/cs/SockRoute.CodeFixes.dll",
            "analyzers/dotnet/cs/SockRoute.Generators.dll",
            "build/SockRoute.props",
            "build/SockRoute.targets",
            "buildTransitive/SockRoute.props",
            "buildTransitive/SockRoute.targets",
            "lib/net10.0/SockRoute.dll",
            "lib/net10.0/SockRoute.xml",
            "tasks/net10.0/SockRoute.Build.dll",
        ];

        Assert.Equal(expected, Entries().Where(entry => !entry.StartsWith("rules/", StringComparison.Ordinal)));
    }

    [Fact]
    public void HoldsThePageOfEveryRule()
    {
        var pages = Directory.GetFiles(Repository.PathOf("generators/SockRoute.Generators/rules"), "*.md")
            .Select(file => "rules/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal);
        var packed = Entries().Where(entry => entry.StartsWith("rules/", StringComparison.Ordinal)).ToList();

        Assert.Equal(pages, packed);
        Assert.Contains("rules/SR0001.md", packed);
    }

    [Fact]
    public void DependsOnTheLoggerAbstractionsAlone()
    {
        var group = Assert.Single(Specification("dependencies").Elements());
        var dependency = Assert.Single(group.Elements());

        Assert.Equal("net10.0", group.Attribute("targetFramework")?.Value);
        Assert.Equal("Microsoft.Extensions.Logging.Abstractions", dependency.Attribute("id")?.Value);
    }

    [Fact]
    public void SaysWhatItIsAndUnderWhichLicence()
    {
        Assert.Equal("SockRoute", Specification("id").Value);
        Assert.Equal(package.Version, Specification("version").Value);
        Assert.Equal("MIT", Specification("license").Value);
        Assert.Equal("README.md", Specification("readme").Value);
        Assert.NotEmpty(Specification("description").Value);
        Assert.DoesNotContain(Metadata().Elements(), element => element.Name.LocalName == "developmentDependency");
    }

    [Fact]
    public void CarriesTheReadmeOfTheRepository() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("README.md")), Text("README.md"));

    [Fact]
    public void HasItsSymbolsBesideIt()
    {
        using var symbols = ZipFile.OpenRead(package.SymbolsPath);

        Assert.Contains("lib/net10.0/SockRoute.pdb", symbols.Entries.Select(entry => entry.FullName));
    }

    private List<string> Entries()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !Envelope.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private string Text(string entry)
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private XElement Specification(string name) =>
        Metadata().Elements().Single(element => element.Name.LocalName == name);

    private XElement Metadata() => XDocument.Parse(Text("SockRoute.nuspec")).Root!.Elements().Single();
}
