using System.Buffers;
using System.Text;
using SockRoute.Text;

namespace SockRoute.Binding;

/// <summary>
/// Walks the pairs of an encoded query or form, <c>name=value&amp;name=value</c>, without decoding them.
/// </summary>
internal ref struct QueryScanner(ReadOnlySpan<byte> query)
{
    private ReadOnlySpan<byte> _rest = query;

    /// <summary>The next pair that is not empty; a name without an equals sign has an empty value.</summary>
    public bool TryNext(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf((byte)'&');
            var pair = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf((byte)'=');
            name = equals < 0 ? pair : pair[..equals];
            value = equals < 0 ? default : pair[(equals + 1)..];
            return true;
        }

        name = value = default;
        return false;
    }

    /// <summary>Whether an encoded name is that name, ignoring ASCII case.</summary>
    public static bool NameIs(ReadOnlySpan<byte> encoded, string name)
    {
        if (encoded.IndexOfAny((byte)'%', (byte)'+') < 0)
        {
            return Ascii.EqualsIgnoreCase(encoded, name);
        }

        // An escape of three bytes is one byte of the name, and a character is at most three bytes.
        if (encoded.Length > name.Length * 9)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(encoded.Length);
        try
        {
            return PercentDecoder.TryDecodeForm(encoded, buffer, out var written)
                && Encoding.UTF8.GetString(buffer, 0, written).Equals(name, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>An encoded name or value as text.</summary>
    /// <exception cref="BadRequestException">An escape is broken, or the text is not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> encoded) =>
        TryDecode(encoded, out var text) ? text : throw new BadRequestException(400, "The query is not percent-encoded UTF-8.");

    /// <summary>An encoded name or value as text; false when an escape is broken or the text is not UTF-8.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> encoded, out string text)
    {
        if (encoded.IndexOfAny((byte)'%', (byte)'+') < 0)
        {
            text = Encoding.ASCII.GetString(encoded);
            return true;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(encoded.Length);
        try
        {
            var isValid = PercentDecoder.TryDecodeForm(encoded, buffer, out var written);
            text = isValid ? Encoding.UTF8.GetString(buffer, 0, written) : "";
            return isValid;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
