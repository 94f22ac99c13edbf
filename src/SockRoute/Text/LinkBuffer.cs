using System.Buffers;
using System.Text;

namespace SockRoute.Text;

/// <summary>
/// The characters of a link while it is written: on the stack, or in an array of the pool. An exception leaves the
/// array to the collector.
/// </summary>
internal ref struct LinkBuffer(Span<char> room)
{
    private const string HexDigits = "0123456789ABCDEF";
    private const string EscapedSlash = "%2F";
    private const int MaxUtf8Length = 4;

    private Span<char> _chars = room;
    private char[]? _rented;
    private byte[]? _decoded;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _chars[..Length];

    /// <summary>Behind the last slash that is not escaped.</summary>
    public readonly int SegmentStart => Written.LastIndexOf('/') + 1;

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (_chars.Length - Length < text.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_chars[Length..]);
        Length += text.Length;
    }

    /// <summary>Text as UTF-8 with everything escaped that is not in the set.</summary>
    /// <exception cref="ArgumentException">The text is no well-formed UTF-16, or has a NUL, which no path
    /// brings.</exception>
    public void AppendEscaped(
        scoped ReadOnlySpan<char> text, SearchValues<char> unescaped, bool isPath, string parameter)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(unescaped);
            plain = plain < 0 ? text.Length : plain;
            Append(text[..plain]);
            text = text[plain..];
            if (text.IsEmpty)
            {
                return;
            }

            var status = Rune.DecodeFromUtf16(text, out var rune, out var length);
            if (status != OperationStatus.Done || (isPath && rune.Value == 0))
            {
                throw new ArgumentException(
                    "The text cannot stand in a URL: it has half a character, or a NUL.", parameter);
            }

            AppendEscape(rune);
            text = text[length..];
        }
    }

    /// <summary>What stands from an offset on, decoded as a request's path is. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Decode(int start)
    {
        var text = Written[start..];
        if (_decoded is null || _decoded.Length < text.Length)
        {
            Return(_decoded);
            _decoded = ArrayPool<byte>.Shared.Rent(text.Length);
        }

        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = (byte)text[i];
            if (value == '%')
            {
                var high = PercentDecoder.HexDigit((byte)text[i + 1]);
                var low = PercentDecoder.HexDigit((byte)text[i + 2]);
                value = (byte)((high << 4) | low);
                value = value == '/' ? PathDecoder.EscapedSlash : value;
                i += 2;
            }

            _decoded[length++] = value;
        }

        return _decoded.AsSpan(0, length);
    }

    /// <summary>How many bytes a piece is when it is decoded: an escape is three characters of one byte.</summary>
    public readonly int DecodedLength(int start, int end) => end - start - (2 * Written[start..end].Count('%'));

    /// <summary>The text. The buffer is empty after it.</summary>
    public string Complete()
    {
        var text = Written.ToString();
        Release();
        return text;
    }

    /// <summary>Empties the buffer.</summary>
    public void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        Return(_decoded);
        this = default;
    }

    /// <summary>
    /// Whether "." or ".." stands between slashes, of which escaped ones are some too: see <see cref="PathDecoder"/>.
    /// </summary>
    public static bool HasDotSegment(ReadOnlySpan<char> path)
    {
        while (true)
        {
            var slash = path.IndexOf('/');
            var escaped = path.IndexOf(EscapedSlash, StringComparison.Ordinal);
            var isPlain = slash >= 0 && (escaped < 0 || slash < escaped);
            var end = isPlain ? slash : escaped;
            if ((end < 0 ? path : path[..end]) is "." or "..")
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }

            path = path[(end + (isPlain ? 1 : EscapedSlash.Length))..];
        }
    }

    private void AppendEscape(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[MaxUtf8Length];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            Append(['%', HexDigits[value >> 4], HexDigits[value & 0xF]]);
        }
    }

    private void Grow(int more)
    {
        var rented = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + more));
        Written.CopyTo(rented);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        _chars = _rented = rented;
    }

    private static void Return(byte[]? array)
    {
        if (array is not null)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }
}
