using System.Runtime.InteropServices;

namespace SockRoute.Json;

/// <summary>
/// How keys and items that a client chooses are compared. The hash codes of numbers are known, and many of one code make a
/// dictionary slow; these here depend on all bits, and on a number that is another one in each process.
/// </summary>
internal static class JsonKeys
{
    /// <summary>Null where that of the type itself does, as it does for text, or has to.</summary>
    public static IEqualityComparer<T>? Comparer<T>() =>
        typeof(T) == typeof(long) ? (IEqualityComparer<T>)(object)new Bits<long>()
        : typeof(T) == typeof(ulong) ? (IEqualityComparer<T>)(object)new Bits<ulong>()
        : typeof(T) == typeof(int) ? (IEqualityComparer<T>)(object)new Bits<int>()
        : typeof(T) == typeof(uint) ? (IEqualityComparer<T>)(object)new Bits<uint>()
        : typeof(T) == typeof(Guid) ? (IEqualityComparer<T>)(object)new Bits<Guid>()
        : typeof(T) == typeof(TimeSpan) ? (IEqualityComparer<T>)(object)new Bits<TimeSpan>()
        : typeof(T) == typeof(double) ? (IEqualityComparer<T>)(object)new Doubles()
        : typeof(T) == typeof(decimal) ? (IEqualityComparer<T>)(object)new Decimals()
        : typeof(T) == typeof(DateTime) ? (IEqualityComparer<T>)(object)new Times()
        : typeof(T) == typeof(DateTimeOffset) ? (IEqualityComparer<T>)(object)new Moments()
        : null;

    private static int Hash<T>(T value)
        where T : unmanaged
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));
        return hash.ToHashCode();
    }

    /// <summary>Values that are equal when all their bits are.</summary>
    private sealed class Bits<T> : IEqualityComparer<T>
        where T : unmanaged, IEquatable<T>
    {
        public bool Equals(T one, T other) => one.Equals(other);

        public int GetHashCode(T value) => Hash(value);
    }

    private sealed class Doubles : IEqualityComparer<double>
    {
        public bool Equals(double one, double other) => one.Equals(other);

        // Zero has two signs, and what is no number many bits.
        public int GetHashCode(double value) => Hash(value == 0 ? 0 : double.IsNaN(value) ? double.NaN : value);
    }

    private sealed class Decimals : IEqualityComparer<decimal>
    {
        public bool Equals(decimal one, decimal other) => one.Equals(other);

        // 1.0 is 1; the division takes the zeros at the end away.
        public int GetHashCode(decimal value) => Hash(value == 0 ? 0 : value / 1.0000000000000000000000000000m);
    }

    private sealed class Times : IEqualityComparer<DateTime>
    {
        public bool Equals(DateTime one, DateTime other) => one.Equals(other);

        public int GetHashCode(DateTime value) => Hash(value.Ticks);
    }

    private sealed class Moments : IEqualityComparer<DateTimeOffset>
    {
        public bool Equals(DateTimeOffset one, DateTimeOffset other) => one.Equals(other);

        public int GetHashCode(DateTimeOffset value) => Hash(value.UtcTicks);
    }
}
