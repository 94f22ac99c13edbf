using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SockRoute;

// The keys of dictionaries, which are names of members.
public static partial class JsonInput
{
    /// <summary>Reads the name of a member as the key of a dictionary.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is no such key.</exception>
    public static string ReadStringName(ref Utf8JsonReader reader) => Decode(ref reader);

    /// <inheritdoc cref="ReadStringName"/>
    public static bool ReadBooleanName(ref Utf8JsonReader reader) =>
        bool.TryParse(Decode(ref reader), out var key) ? key : throw Refusal("a name that is true or false");

    /// <inheritdoc cref="ReadStringName"/>
    public static sbyte ReadSByteName(ref Utf8JsonReader reader) => (sbyte)SignedName(ref reader, sbyte.MinValue, sbyte.MaxValue);

    /// <inheritdoc cref="ReadStringName"/>
    public static byte ReadByteName(ref Utf8JsonReader reader) => (byte)UnsignedName(ref reader, byte.MaxValue);

    /// <inheritdoc cref="ReadStringName"/>
    public static short ReadInt16Name(ref Utf8JsonReader reader) => (short)SignedName(ref reader, short.MinValue, short.MaxValue);

    /// <inheritdoc cref="ReadStringName"/>
    public static ushort ReadUInt16Name(ref Utf8JsonReader reader) => (ushort)UnsignedName(ref reader, ushort.MaxValue);

    /// <inheritdoc cref="ReadStringName"/>
    public static int ReadInt32Name(ref Utf8JsonReader reader) => (int)SignedName(ref reader, int.MinValue, int.MaxValue);

    /// <inheritdoc cref="ReadStringName"/>
    public static uint ReadUInt32Name(ref Utf8JsonReader reader) => (uint)UnsignedName(ref reader, uint.MaxValue);

    /// <inheritdoc cref="ReadStringName"/>
    public static long ReadInt64Name(ref Utf8JsonReader reader) => SignedName(ref reader, long.MinValue, long.MaxValue);

    /// <inheritdoc cref="ReadStringName"/>
    public static ulong ReadUInt64Name(ref Utf8JsonReader reader) => UnsignedName(ref reader, ulong.MaxValue);

    /// <inheritdoc cref="ReadStringName"/>
    public static Guid ReadGuidName(ref Utf8JsonReader reader)
    {
        var text = Name(ref reader);
        return text.Length == 36 && Utf8Parser.TryParse(text, out Guid key, out _) ? key : throw Refusal("a name that is a GUID");
    }

    /// <inheritdoc cref="ReadStringName"/>
    public static DateOnly ReadDateOnlyName(ref Utf8JsonReader reader) =>
        DateOnly.TryParseExact(Decode(ref reader), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var key)
            ? key
            : throw Refusal("a name that is a date such as 2026-01-31");

    private static long SignedName(ref Utf8JsonReader reader, long min, long max)
    {
        var text = Name(ref reader);
        return Utf8Parser.TryParse(text, out long key, out var length) && length == text.Length && key >= min && key <= max
            ? key
            : throw Refusal("a name that is a whole number");
    }

    private static ulong UnsignedName(ref Utf8JsonReader reader, ulong max)
    {
        var text = Name(ref reader);
        return Utf8Parser.TryParse(text, out ulong key, out var length) && length == text.Length && key <= max
            ? key
            : throw Refusal("a name that is a whole number, not negative");
    }

    private static ReadOnlySpan<byte> Name(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Decode(ref reader)) : reader.ValueSpan;
}
