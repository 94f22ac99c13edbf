using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using SockRoute.Text;

namespace SockRoute.Binding;

/// <summary>
/// Reads a body of <c>application/x-www-form-urlencoded</c>: the URL Standard 5.1, but what it mends is refused here.
/// </summary>
internal static class FormReader
{
    /// <exception cref="BadRequestException">
    /// The body is no form (415), has too many fields (413), is not well-formed, or cannot be read to its end.
    /// </exception>
    public static FormCollection Read(HttpExchange exchange, int maxFields)
    {
        if (FormMediaType.FindMistake(exchange) is { } reason)
        {
            throw new BadRequestException(415, reason);
        }

        var buffer = BodyBytes.Rent(exchange);
        try
        {
            var length = BodyBytes.Read(exchange, ref buffer);
            return new(Parse(buffer.AsSpan(0, length), maxFields));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <exception cref="BadRequestException">There are too many fields (413), or one is not well-formed (400).</exception>
    /// <param name="body">The body, which is decoded where it stands.</param>
    /// <param name="maxFields">The most fields that are read.</param>
    public static NamedValues Parse(Span<byte> body, int maxFields)
    {
        var fields = new NamedValues();
        var scanner = new QueryScanner(body);
        while (scanner.TryNext(out var name, out var value))
        {
            if (fields.Count >= maxFields)
            {
                throw new BadRequestException(413, $"The form has more than {Text(maxFields)} fields.");
            }

            if (!TryDecode(body, name, out var nameText) || !TryDecode(body, value, out var valueText))
            {
                var number = Text(fields.Count + 1);
                throw new BadRequestException(400, $"Field {number} of the form is not percent-encoded UTF-8.");
            }

            fields.Add(new(nameText, valueText));
        }

        return fields;
    }

    // A body may have bytes beyond ASCII that are not escaped, which a query cannot. What is decoded is never longer.
    private static bool TryDecode(Span<byte> body, ReadOnlySpan<byte> encoded, out string text)
    {
        var isValid = true;
        if (encoded.IndexOfAny((byte)'%', (byte)'+') < 0)
        {
            isValid = Utf8.IsValid(encoded);
        }
        else if (body.Overlaps(encoded, out var offset))
        {
            isValid = PercentDecoder.TryDecodeForm(encoded, body.Slice(offset, encoded.Length), out var length);
            encoded = encoded[..length];
        }

        text = isValid ? Encoding.UTF8.GetString(encoded) : "";
        return isValid;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
