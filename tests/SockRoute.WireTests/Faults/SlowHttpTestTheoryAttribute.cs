namespace SockRoute.WireTests.Faults;

/// <summary>A test that runs slowhttptest; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowHttpTestTheoryAttribute : TheoryAttribute
{
    public const string Command = "slowhttptest";

    public SlowHttpTestTheoryAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, Command))))
        {
            Skip = Command + " is not installed (Debian package slowhttptest).";
        }
    }
}
