using System.Diagnostics;
using Xunit.Abstractions;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Rounds until the time is over. A round depends on nothing but the seed and its own number.</summary>
internal sealed class FuzzRun(ITestOutputHelper output, FuzzSettings settings)
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>Runs rounds.</summary>
    /// <param name="round">Tries one input; what is wrong with it, or null.</param>
    public void Run(Func<Random, string?> round)
    {
        output.WriteLine($"SOCKROUTE_FUZZ_SEED={settings.Seed}");
        var clock = Stopwatch.StartNew();
        var rounds = 0L;
        for (; clock.Elapsed.TotalSeconds < settings.Seconds; rounds++)
        {
            if (round(new RoundRandom(settings.Seed, rounds)) is { } failure)
            {
                Assert.Fail($"seed {settings.Seed}, round {rounds}, {clock.Elapsed.TotalSeconds:F1} s\n{failure}");
            }
        }

        Report(rounds, clock.Elapsed.TotalSeconds);
    }

    /// <summary>Counts what became of an input.</summary>
    public void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    /// <summary>How often something was counted.</summary>
    public long CountOf(string what) => _counts.GetValueOrDefault(what);

    private void Report(long rounds, double seconds)
    {
        output.WriteLine($"{rounds} inputs in {seconds:F1} s, {rounds / seconds:F0} a second");
        foreach (var (what, count) in _counts)
        {
            output.WriteLine($"{100.0 * count / rounds,7:F2} %  {count,9}  {what}");
        }
    }
}
