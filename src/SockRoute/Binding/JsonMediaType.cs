using System.Text;

namespace SockRoute.Binding;

/// <summary>Decides by its Content-Type (RFC 9110 8.3) whether a body is JSON.</summary>
internal static class JsonMediaType
{
    private const string Json = "application/json";
    private const string Suffix = "+json";

    /// <summary>What keeps the body from being read, in a sentence for the client; null for JSON.</summary>
    public static string? FindMistake(HttpExchange exchange) =>
        BodyMediaType.FindMistake(exchange, $"The request has no Content-Type: send its body as {Json}.", FindMistake);

    private static string? FindMistake(ReadOnlySpan<byte> contentType)
    {
        var scanner = new MediaTypeScanner(contentType);
        if (!IsJson(scanner.Essence))
        {
            return $"The Content-Type of the request is not that of JSON: send its body as {Json}.";
        }

        while (scanner.TryNext(out var name, out var value))
        {
            if (Ascii.EqualsIgnoreCase(name, "charset") && !Ascii.EqualsIgnoreCase(value, "utf-8"))
            {
                return "The body is not sent as UTF-8, in which JSON is written (RFC 8259 8.1).";
            }
        }

        return null;
    }

    // RFC 6839 3.1: application/problem+json and its like are JSON, too.
    private static bool IsJson(ReadOnlySpan<byte> essence) =>
        Ascii.EqualsIgnoreCase(essence, Json)
        || (essence.Length > Suffix.Length
            && Ascii.EqualsIgnoreCase(essence[^Suffix.Length..], Suffix)
            && essence.IndexOf((byte)'/') is > 0 and var slash
            && slash < essence.Length - Suffix.Length - 1);
}
