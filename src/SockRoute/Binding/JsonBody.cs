using System.Buffers;
using System.Text;
using System.Text.Json;
using SockRoute.Json;

namespace SockRoute.Binding;

/// <summary>Reads a whole request body as JSON.</summary>
internal static class JsonBody
{
    private const string Source = "body";

    /// <summary>Reads a value, unless the body is empty or no such value.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="failure">Why there is no value; null when there is one.</param>
    /// <exception cref="BadRequestException">It is not sent as JSON (415), or cannot be read to its end.</exception>
    public static T? Read<T>(HttpExchange exchange, string name, JsonRead<T> read, out BindingFailure? failure)
    {
        if (exchange.RequestLength == 0)
        {
            failure = Missing(name);
            return default;
        }

        if (JsonMediaType.FindMistake(exchange) is { } mistake)
        {
            throw new BadRequestException(415, mistake);
        }

        var buffer = BodyBytes.Rent(exchange);
        try
        {
            var length = BodyBytes.Read(exchange, ref buffer);
            return Read(WithoutMark(buffer.AsSpan(0, length)), name, read, out failure);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static T? Read<T>(ReadOnlySpan<byte> json, string name, JsonRead<T> read, out BindingFailure? failure)
    {
        if (json.IsEmpty)
        {
            failure = Missing(name);
            return default;
        }

        var reader = new Utf8JsonReader(json, new() { MaxDepth = JsonInput.MaxDepth });
        try
        {
            reader.Read();
            var value = read(ref reader);
            reader.Read();
            failure = value is null ? Missing(name) : null;
            return value;
        }
        catch (JsonException exception)
        {
            failure = Failure(json, ref reader, name, exception);
            return default;
        }
    }

    // RFC 8259 8.1: a byte order mark may be ignored.
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json)
    {
        var mark = "\uFEFF"u8;
        return json.StartsWith(mark) ? json[mark.Length..] : json;
    }

    private static BindingFailure Missing(string name) => new(Source, name, BindingFailure.Missing, "a body of JSON");

    private static BindingFailure Failure(
        ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string name, JsonException exception)
    {
        var mistake = JsonMistake.Of(json, exception, reader.TokenStartIndex);
        var reason = mistake.IsMalformed ? BindingFailure.Malformed : BindingFailure.Invalid;
        return new(Source, name, reason, mistake.Expected)
        {
            Place = mistake.Place,
            Received = mistake.IsValue ? Received(ref reader) : null,
        };
    }

    private static string? Received(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null or JsonTokenType.String
            or JsonTokenType.PropertyName => Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, 400)]),
        _ => null,
    };
}
