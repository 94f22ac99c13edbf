using System.Reflection;

namespace SockRoute.SampleTests.Processes;

/// <summary>Where this repository is, and in which configuration the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The full path of a file or folder, given from the root with slashes.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(relative, Root);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == key).Value!;
}
