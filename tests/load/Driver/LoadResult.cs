using System.Globalization;

namespace SockRoute.Load;

/// <summary>What a load generator counted.</summary>
internal sealed record LoadResult(
    long Requests,
    double Seconds,
    long ConnectErrors,
    long SocketErrors,
    long Timeouts,
    long BadStatus,
    double P50Milliseconds,
    double P99Milliseconds,
    long Bytes)
{
    /// <summary>Time that the server has used of the processors meanwhile.</summary>
    public double CpuSeconds { get; init; }

    public double CpuMicroseconds => CpuSeconds * 1e6 / Math.Max(Requests, 1);

    /// <summary>What went wrong; that nothing was answered at all counts, too.</summary>
    public long Errors => ConnectErrors + SocketErrors + Timeouts + BadStatus + (Requests == 0 ? 1 : 0);

    public double PerSecond => Requests / Seconds;

    /// <summary>Of everything that was received, whole answers or not.</summary>
    public double MegabytesPerSecond => Bytes / 1e6 / Seconds;

    /// <summary>Reads the line of numbers that all generators print: times in microseconds.</summary>
    public static LoadResult Parse(string output)
    {
        var line = output.Split('\n').LastOrDefault(line => line.StartsWith("result ", StringComparison.Ordinal))
            ?? throw new LoadException($"a load generator gave no result:\n{output}");
        var n = line.Split(' ')[1..].Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new(n[0], n[1] / 1e6, n[2], n[3], n[4], n[5], n[6] / 1000.0, n[7] / 1000.0, n[8]);
    }
}
