using System.Text;
using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>The header fields that decide about the message itself rather than about the resource.</summary>
internal static class FramingFields
{
    /// <summary>
    /// Takes note of a field, and refuses it where its own syntax is wrong; most fields mean nothing here.
    /// </summary>
    public static ParseStatus Note(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, Slice place, RequestHead head) =>
        name.Length switch
        {
            4 when Ascii.EqualsIgnoreCase(name, "host"u8) => NoteHost(value, place, head),
            6 when Ascii.EqualsIgnoreCase(name, "expect"u8) => NoteExpect(value, head),
            10 when Ascii.EqualsIgnoreCase(name, "connection"u8) => NoteConnection(value, head),
            14 when Ascii.EqualsIgnoreCase(name, "content-length"u8) => NoteContentLength(value, head),
            17 when Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8) => NoteTransferEncoding(value, head),
            _ => ParseStatus.Done,
        };

    // RFC 9112 3.2: more than one Host field, or an invalid one, is refused.
    private static ParseStatus NoteHost(ReadOnlySpan<byte> value, Slice place, RequestHead head)
    {
        if (head.HasHostField || !HostRules.IsValid(value))
        {
            return head.Refuse(RejectReason.BadHost);
        }

        head.HasHostField = true;
        if (!head.IsAbsoluteForm)
        {
            head.Host = place;
        }

        return ParseStatus.Done;
    }

    // RFC 9110 10.1.1: a client of HTTP/1.0 does not know interim responses, so that what it expects is ignored.
    private static ParseStatus NoteExpect(ReadOnlySpan<byte> value, RequestHead head)
    {
        if (!Ascii.EqualsIgnoreCase(value, "100-continue"u8))
        {
            return head.Refuse(RejectReason.UnsupportedExpectation);
        }

        head.ExpectsContinue = head.IsHttp11;
        return ParseStatus.Done;
    }

    /// <summary><c>Connection = #connection-option</c>, RFC 9110 7.6.1.</summary>
    private static ParseStatus NoteConnection(ReadOnlySpan<byte> value, RequestHead head)
    {
        foreach (var range in value.Split((byte)','))
        {
            var option = value[range].Trim(" \t"u8);
            head.SaysClose |= Ascii.EqualsIgnoreCase(option, "close"u8);
            head.SaysKeepAlive |= Ascii.EqualsIgnoreCase(option, "keep-alive"u8);
        }

        return ParseStatus.Done;
    }

    // RFC 9112 6.3: a repeated or listed length is where two programs in a chain come to disagree, so it is refused.
    private static ParseStatus NoteContentLength(ReadOnlySpan<byte> value, RequestHead head)
    {
        if (head.ContentLength is not null || !WireNumber.TryParse(value, out var length))
        {
            return head.Refuse(RejectReason.BadContentLength);
        }

        head.ContentLength = length;
        return ParseStatus.Done;
    }

    // RFC 9112 6.1: chunked, once and alone; other codings may be unknown here.
    private static ParseStatus NoteTransferEncoding(ReadOnlySpan<byte> value, RequestHead head)
    {
        if (head.IsChunked)
        {
            return head.Refuse(RejectReason.BadTransferEncoding);
        }

        if (!Ascii.EqualsIgnoreCase(value, "chunked"u8))
        {
            return head.Refuse(
                IsCodingList(value) ? RejectReason.UnsupportedTransferEncoding : RejectReason.BadTransferEncoding);
        }

        head.IsChunked = true;
        return ParseStatus.Done;
    }

    /// <summary>
    /// <c>Transfer-Encoding = #transfer-coding</c>, RFC 9112 6.1, without parameters; chunked can only be the last.
    /// </summary>
    private static bool IsCodingList(ReadOnlySpan<byte> value)
    {
        var last = value.LastIndexOf((byte)',') + 1;
        foreach (var range in value.Split((byte)','))
        {
            var coding = value[range].Trim(" \t"u8);
            var isMisplaced = range.Start.Value < last && Ascii.EqualsIgnoreCase(coding, "chunked"u8);
            if (isMisplaced || coding.IsEmpty || coding.ContainsAnyExcept(ByteSets.Token))
            {
                return false;
            }
        }

        return true;
    }
}
