namespace SockRoute.Http1;

/// <summary>The single table from a reason to its answer. The texts never repeat what the client sent.</summary>
internal static class Rejections
{
    public static (int StatusCode, string Text) Of(RejectReason reason) => reason switch
    {
        RejectReason.BadRequestLine => (400, "The request line is malformed."),
        RejectReason.BadMethod => (400, "The method is not a token."),
        RejectReason.BadTarget => (400, "The request target is malformed."),
        RejectReason.BadVersion => (400, "The protocol version is malformed."),
        RejectReason.UnsupportedVersion => (505, "Only HTTP/1.1 and HTTP/1.0 are spoken here."),
        RejectReason.TargetTooLong => (414, "The request target is too long."),
        RejectReason.HeadTooLarge => (431, "The request head is too large."),
        RejectReason.TooManyFields => (431, "The request has too many header fields."),
        RejectReason.BadLineEnding => (400, "A line does not end with CR LF."),
        RejectReason.BadFieldName => (400, "A header field name is malformed."),
        RejectReason.BadFieldValue => (400, "A header field value is malformed."),
        RejectReason.FoldedField => (400, "A header field is folded over several lines."),
        RejectReason.MissingHost => (400, "The Host field is missing."),
        RejectReason.BadHost => (400, "The Host field is malformed or repeated."),
        RejectReason.BadContentLength => (400, "The Content-Length field is malformed or repeated."),
        RejectReason.BadTransferEncoding => (400, "The Transfer-Encoding field is malformed or not allowed here."),
        RejectReason.UnsupportedTransferEncoding => (501, "Chunked is the only transfer coding understood here."),
        RejectReason.AmbiguousLength => (400, "Content-Length and Transfer-Encoding are both present."),
        RejectReason.BadChunk => (400, "The chunked body is malformed."),
        RejectReason.BodyTooLarge => (413, "The request body is too large."),
        RejectReason.ConnectRefused => (501, "This server is not a proxy."),
        RejectReason.UnsupportedExpectation => (417, "100-continue is the only expectation met here."),
        RejectReason.HeadTimeout => (408, "The request did not arrive in time."),
        RejectReason.BodyTimeout => (408, "The request body did not arrive in time."),
        RejectReason.TooManyConnections => (503, "There are too many connections."),
        RejectReason.TooManyHandlers => (503, "There are too many requests in work."),
        RejectReason.TooManyBytesParked => (503, "There are too many requests on their way."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
