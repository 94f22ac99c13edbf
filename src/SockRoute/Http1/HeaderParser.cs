using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>The header fields of a request, RFC 9112 5.</summary>
internal static class HeaderParser
{
    /// <summary><c>*( field-line CRLF ) CRLF</c>, RFC 9112 5.</summary>
    public static ParseStatus Parse(ref ByteCursor cursor, RequestHead head, ServerLimits limits)
    {
        while (cursor.TryReadToLineFeed(out var line))
        {
            if (!HeadParser.TryTrimReturn(cursor, ref line))
            {
                return head.Refuse(RejectReason.BadLineEnding);
            }

            if (line.IsEmpty)
            {
                return ParseStatus.Done;
            }

            if (head.FieldCount == limits.MaxRequestHeaderCount)
            {
                return head.Refuse(RejectReason.TooManyFields);
            }

            if (ParseLine(cursor, line, head) == ParseStatus.Invalid)
            {
                return ParseStatus.Invalid;
            }
        }

        return ParseStatus.NeedMore;
    }

    /// <summary><c>field-line = field-name ":" OWS field-value OWS</c>, RFC 9112 5.</summary>
    private static ParseStatus ParseLine(scoped in ByteCursor cursor, Slice line, RequestHead head)
    {
        var bytes = cursor[line];
        if (bytes[0] is (byte)' ' or (byte)'\t')
        {
            return head.Refuse(RejectReason.FoldedField);
        }

        var colon = bytes.IndexOf((byte)':');
        if (colon <= 0 || bytes[..colon].ContainsAnyExcept(ByteSets.Token))
        {
            return head.Refuse(RejectReason.BadFieldName);
        }

        var value = TrimBlanks(bytes, line, colon + 1);
        if (cursor[value].ContainsAnyExcept(ByteSets.FieldValue))
        {
            return head.Refuse(RejectReason.BadFieldValue);
        }

        var field = new FieldLine(line.First(colon), value);
        head.AddField(field);
        return FramingFields.Note(cursor[field.Name], cursor[value], value, head);
    }

    /// <summary><c>OWS = *( SP / HTAB )</c> around a value, RFC 9110 5.6.3.</summary>
    private static Slice TrimBlanks(ReadOnlySpan<byte> bytes, Slice line, int start)
    {
        var rest = bytes[start..];
        var first = rest.IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (first < 0)
        {
            return line.From(line.Length);
        }

        var last = rest.LastIndexOfAnyExcept((byte)' ', (byte)'\t');
        return line.From(start + first).First(last - first + 1);
    }
}
