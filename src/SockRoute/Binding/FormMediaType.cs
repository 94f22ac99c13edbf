using System.Text;

namespace SockRoute.Binding;

/// <summary>Decides by its Content-Type (RFC 9110 8.3) whether a body is a form that can be read.</summary>
internal static class FormMediaType
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";
    private const string Utf8 = "utf-8";

    /// <summary>What keeps the body from being read, in a sentence for the client; null for a form.</summary>
    public static string? FindMistake(HttpExchange exchange) =>
        BodyMediaType.FindMistake(exchange, $"The request has no Content-Type: a form is sent as {Form}.", FindMistake);

    private static string? FindMistake(ReadOnlySpan<byte> contentType)
    {
        var scanner = new MediaTypeScanner(contentType);
        if (Ascii.EqualsIgnoreCase(scanner.Essence, Multipart))
        {
            return $"This server does not read {Multipart}: send the form as {Form}.";
        }

        if (!Ascii.EqualsIgnoreCase(scanner.Essence, Form))
        {
            return $"The Content-Type of the request is not that of a form: send it as {Form}.";
        }

        while (scanner.TryNext(out var name, out var value))
        {
            if (Ascii.EqualsIgnoreCase(name, "charset") && !Ascii.EqualsIgnoreCase(value, Utf8))
            {
                return "The form is not sent as UTF-8, which is the only charset that is read.";
            }
        }

        return null;
    }
}
