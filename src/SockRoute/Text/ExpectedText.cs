namespace SockRoute.Text;

/// <summary>What a client is told that was expected, the same wherever a value came from.</summary>
internal static class ExpectedText
{
    public const string Number = "a number";
    public const string SByte = "a whole number from -128 to 127";
    public const string Byte = "a whole number from 0 to 255";
    public const string Int16 = "a whole number from -32768 to 32767";
    public const string UInt16 = "a whole number from 0 to 65535";
    public const string Int32 = "a whole number from -2147483648 to 2147483647";
    public const string UInt32 = "a whole number from 0 to 4294967295";
    public const string Int64 = "a whole number of 64 bits";
    public const string UInt64 = "a whole number of 64 bits, not negative";

    // More than these would be a list to search in.
    private const int MaxNames = 20;

    /// <summary>For a whole number of some type.</summary>
    public static string WholeNumber<T>() =>
        typeof(T) == typeof(sbyte) ? SByte
        : typeof(T) == typeof(byte) ? Byte
        : typeof(T) == typeof(short) ? Int16
        : typeof(T) == typeof(ushort) ? UInt16
        : typeof(T) == typeof(int) ? Int32
        : typeof(T) == typeof(uint) ? UInt32
        : typeof(T) == typeof(long) || typeof(T) == typeof(nint) ? Int64
        : typeof(T) == typeof(ulong) || typeof(T) == typeof(nuint) ? UInt64
        : typeof(T) == typeof(UInt128) ? "a whole number of 128 bits, not negative"
        : "a whole number of 128 bits";

    /// <summary>For one of some names.</summary>
    public static string OneOf(ReadOnlySpan<string> names) => names.Length > MaxNames
        ? $"one of {string.Join(", ", names[..MaxNames]!)}, …"
        : $"one of {string.Join(", ", names!)}";
}
