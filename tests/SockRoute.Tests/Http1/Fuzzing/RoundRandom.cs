namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>
/// SplitMix64: cheap to begin in every round, and from 64 bits, so that a run of days does not repeat itself.
/// </summary>
internal sealed class RoundRandom(int seed, long round) : Random
{
    private ulong _state = unchecked(((ulong)(uint)seed << 32) ^ ((ulong)round * 0xD1342543DE82EF95));

    public override int Next() => Next(int.MaxValue);

    public override int Next(int maxValue) => (int)(((NextBits() >> 32) * (ulong)maxValue) >> 32);

    public override int Next(int minValue, int maxValue) => minValue + Next(maxValue - minValue);

    public override void NextBytes(Span<byte> buffer)
    {
        foreach (ref var value in buffer)
        {
            value = (byte)NextBits();
        }
    }

    public override void NextBytes(byte[] buffer) => NextBytes(buffer.AsSpan());

    protected override double Sample() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    private ulong NextBits()
    {
        unchecked
        {
            var bits = _state += 0x9E3779B97F4A7C15;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
