namespace SockRoute.Generators.Tests.Mustache;

/// <summary>Tests over the files of the Mustache specification; skipped, with the reason, where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecificationTheoryAttribute : TheoryAttribute
{
    private const string Variable = "SOCKROUTE_MUSTACHE_SPEC";

    public SpecificationTheoryAttribute()
    {
        if (string.IsNullOrEmpty(Folder))
        {
            Skip = $"{Variable} names no folder with the files of the specification.";
        }
    }

    internal static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable);
}
