using System.Text;

namespace SockRoute.StaticFiles;

/// <summary>Looks for the fields that decide how a file is sent; most requests have few of them.</summary>
internal static class RequestFields
{
    /// <summary>Which of them there are.</summary>
    public static FileFields Of(HttpExchange exchange)
    {
        var fields = FileFields.None;
        for (var i = 0; i < exchange.FieldCount; i++)
        {
            fields |= Of(exchange.FieldName(i));
        }

        return fields;
    }

    /// <summary>The value of a field that can occur once; empty when it does not, or occurs more often.</summary>
    public static ReadOnlySpan<byte> ValueOf(HttpExchange exchange, FileFields field)
    {
        ReadOnlySpan<byte> value = [];
        var count = 0;
        for (var i = 0; i < exchange.FieldCount; i++)
        {
            if (Of(exchange.FieldName(i)) == field)
            {
                value = exchange.FieldValue(i);
                count++;
            }
        }

        return count == 1 ? value : [];
    }

    public static FileFields Of(ReadOnlySpan<byte> name) => name.Length switch
    {
        5 when Is(name, "Range"u8) => FileFields.Range,
        8 when Is(name, "If-Match"u8) => FileFields.IfMatch,
        8 when Is(name, "If-Range"u8) => FileFields.IfRange,
        13 when Is(name, "If-None-Match"u8) => FileFields.IfNoneMatch,
        15 when Is(name, "Accept-Encoding"u8) => FileFields.AcceptEncoding,
        17 when Is(name, "If-Modified-Since"u8) => FileFields.IfModifiedSince,
        19 when Is(name, "If-Unmodified-Since"u8) => FileFields.IfUnmodifiedSince,
        _ => FileFields.None,
    };

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);
}
