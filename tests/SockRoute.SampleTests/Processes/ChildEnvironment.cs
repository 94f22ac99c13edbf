namespace SockRoute.SampleTests.Processes;

/// <summary>
/// The environment of the processes that tests start: what the test run was given would change how they build and run.
/// </summary>
internal static class ChildEnvironment
{
    private static readonly string[] Inherited = ["MSBUILD", "DOTNET_", "VSTEST", "COREHOST_", "CORECLR_", "XUNIT"];
    private static readonly string[] Named =
        ["CI", "TF_BUILD", "GITHUB_ACTIONS", "VERSION", "CONFIGURATION", "PLATFORM"];

    /// <summary>The folder of the runtime that runs the tests; an executable finds the same one there.</summary>
    public static string DotnetRoot { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    public static string Dotnet { get; } = Path.Combine(DotnetRoot, "dotnet");

    public static void Clean(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsForeign).ToList())
        {
            environment.Remove(name);
        }

        environment["DOTNET_ROOT"] = DotnetRoot;
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "true";
        environment["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1";

        // Nothing may outlive the tests.
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
    }

    private static bool IsForeign(string name) =>
        Named.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Inherited.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
