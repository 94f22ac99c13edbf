namespace SockRoute.SampleTests.Processes;

/// <summary>A test in which nothing native takes part; skipped, with the reason, where executables are native.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuntimeFactAttribute : FactAttribute
{
    public RuntimeFactAttribute()
    {
        if (SampleProgram.IsNative)
        {
            Skip = "Nothing native takes part: this runs without SOCKROUTE_NATIVE.";
        }
    }
}
