namespace SockRoute.WireTests.Driver;

/// <summary>Whether tests take the time of their long form: with SOCKROUTE_LONG=1.</summary>
internal static class LongRun
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("SOCKROUTE_LONG") == "1";
}
