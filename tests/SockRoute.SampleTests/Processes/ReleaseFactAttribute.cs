namespace SockRoute.SampleTests.Processes;

/// <summary>A test of what a release is; skipped, with the reason, where the samples are built for debugging.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReleaseFactAttribute : FactAttribute
{
    public ReleaseFactAttribute()
    {
        if (!SampleProgram.IsNative && Repository.Configuration == "Debug")
        {
            Skip = "A Debug build serves its files from the folder, as they are: run with -c Release.";
        }
    }
}
