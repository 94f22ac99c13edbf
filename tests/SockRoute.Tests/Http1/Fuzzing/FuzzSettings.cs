using System.Globalization;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>
/// How long to fuzz and from which seed: <c>SOCKROUTE_FUZZ_SECONDS</c>, or a few seconds from a fixed seed, and
/// <c>SOCKROUTE_FUZZ_SEED</c>.
/// </summary>
internal sealed record FuzzSettings(double Seconds, int Seed)
{
    private const double ShortRun = 3;

    public static FuzzSettings FromEnvironment()
    {
        var seconds = Environment.GetEnvironmentVariable("SOCKROUTE_FUZZ_SECONDS");
        var seed = Environment.GetEnvironmentVariable("SOCKROUTE_FUZZ_SEED");
        return new(
            seconds is null ? ShortRun : double.Parse(seconds, CultureInfo.InvariantCulture),
            seed is not null ? int.Parse(seed, CultureInfo.InvariantCulture)
                : seconds is null ? 1 : (int)(DateTime.UtcNow.Ticks / TimeSpan.TicksPerMillisecond & int.MaxValue));
    }
}
