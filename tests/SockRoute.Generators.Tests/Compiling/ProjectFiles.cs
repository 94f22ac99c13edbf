using System.Reflection;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>Where the files of this project, and of the one it tests, are kept.</summary>
internal static class ProjectFiles
{
    /// <summary>Set to take what is as what should be: <c>SOCKROUTE_ACCEPT=1 dotnet test</c>.</summary>
    public static readonly bool IsAccepting = Environment.GetEnvironmentVariable("SOCKROUTE_ACCEPT") == "1";

    private static readonly string Root = typeof(ProjectFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    public static string Snapshots => Path.Combine(Root, "Snapshots");

    public static string Cases => Path.Combine(Root, "Cases");

    public static string Generators => Path.GetFullPath(Path.Combine(Root, "../../generators/SockRoute.Generators"));

    /// <summary>The text with line feeds, however the file was checked out.</summary>
    public static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
