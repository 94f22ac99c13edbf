using System.Text;

namespace SockRoute.Binding;

/// <summary>Decides by the fields that describe a body (RFC 9110 8.3 and 8.4) whether it can be read.</summary>
internal static class BodyMediaType
{
    /// <summary>What keeps a media type from being read, in a sentence for the client; null when nothing does.</summary>
    internal delegate string? Check(ReadOnlySpan<byte> contentType);

    /// <summary>What keeps the body from being read, in a sentence for the client; null when nothing does.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="missing">What to say where there is no Content-Type.</param>
    /// <param name="check">Looks at the Content-Type.</param>
    public static string? FindMistake(HttpExchange exchange, string missing, Check check)
    {
        string? mistake = missing;
        var isFound = false;
        for (var i = 0; i < exchange.FieldCount; i++)
        {
            var name = exchange.FieldName(i);
            if (Ascii.EqualsIgnoreCase(name, "Content-Encoding") && !IsIdentity(exchange.FieldValue(i)))
            {
                return "This server does not decode a Content-Encoding: send the body as it is.";
            }

            if (!Ascii.EqualsIgnoreCase(name, "Content-Type"))
            {
                continue;
            }

            if (isFound)
            {
                return "The request has more than one Content-Type.";
            }

            isFound = true;
            mistake = check(exchange.FieldValue(i));
        }

        return mistake;
    }

    private static bool IsIdentity(ReadOnlySpan<byte> coding) => coding.IsEmpty || Ascii.EqualsIgnoreCase(coding, "identity");
}
