using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>The first line of a request, RFC 9112 3.</summary>
internal static class RequestLineParser
{
    /// <summary><c>method SP request-target SP HTTP-version</c>, RFC 9112 3.</summary>
    public static ParseStatus Parse(ref ByteCursor cursor, RequestHead head, ServerLimits limits)
    {
        if (!cursor.TryReadToLineFeed(out var line))
        {
            return CheckBeginning(cursor.Rest, head, limits);
        }

        // Its LF is not part of the slice.
        if (line.Length >= limits.MaxRequestLineSize)
        {
            return head.Refuse(RejectReason.TargetTooLong);
        }

        if (!HeadParser.TryTrimReturn(cursor, ref line))
        {
            return head.Refuse(RejectReason.BadLineEnding);
        }

        var bytes = cursor[line];
        var firstBlank = bytes.IndexOf((byte)' ');
        var lastBlank = bytes.LastIndexOf((byte)' ');
        if (firstBlank < 0 || firstBlank == lastBlank)
        {
            return head.Refuse(RejectReason.BadRequestLine);
        }

        head.MethodName = line.First(firstBlank);
        head.Target = line.First(lastBlank).From(firstBlank + 1);
        var status = ParseMethod(bytes[..firstBlank], head);
        status = status == ParseStatus.Done ? ParseVersion(bytes[(lastBlank + 1)..], head) : status;
        return status == ParseStatus.Done ? TargetParser.Parse(cursor, head) : status;
    }

    // What cannot become a request line is refused before its end is there: a TLS client speaking to a plain port, say.
    private static ParseStatus CheckBeginning(ReadOnlySpan<byte> bytes, RequestHead head, ServerLimits limits)
    {
        var blank = bytes.IndexOf((byte)' ');
        var method = blank < 0 ? bytes : bytes[..blank];
        if (method.ContainsAnyExcept(ByteSets.Token) && !bytes.SequenceEqual("\r"u8))
        {
            return head.Refuse(RejectReason.BadMethod);
        }

        return bytes.Length >= limits.MaxRequestLineSize
            ? head.Refuse(RejectReason.TargetTooLong)
            : ParseStatus.NeedMore;
    }

    /// <summary><c>method = token</c>, RFC 9110 9.1.</summary>
    private static ParseStatus ParseMethod(ReadOnlySpan<byte> method, RequestHead head)
    {
        if (method.IsEmpty || method.ContainsAnyExcept(ByteSets.Token))
        {
            return head.Refuse(RejectReason.BadMethod);
        }

        head.Method = KnownMethods.Parse(method);
        return method.SequenceEqual("CONNECT"u8) ? head.Refuse(RejectReason.ConnectRefused) : ParseStatus.Done;
    }

    /// <summary>
    /// <c>HTTP-version = "HTTP/" DIGIT "." DIGIT</c>, RFC 9112 2.3; a later minor version is read as 1.1.
    /// </summary>
    private static ParseStatus ParseVersion(ReadOnlySpan<byte> version, RequestHead head)
    {
        if (version.SequenceEqual("HTTP/1.1"u8))
        {
            head.IsHttp11 = true;
            return ParseStatus.Done;
        }

        if (version.Length != 8 || !version.StartsWith("HTTP/"u8) || version[6] != '.'
            || !char.IsAsciiDigit((char)version[5]) || !char.IsAsciiDigit((char)version[7]))
        {
            return head.Refuse(RejectReason.BadVersion);
        }

        head.IsHttp11 = version[7] != '0';
        return version[5] == '1' ? ParseStatus.Done : head.Refuse(RejectReason.UnsupportedVersion);
    }
}
