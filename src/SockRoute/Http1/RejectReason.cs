namespace SockRoute.Http1;

/// <summary>Why the server refuses a request before any user code sees it.</summary>
internal enum RejectReason
{
    None,
    BadRequestLine,
    BadMethod,
    BadTarget,
    BadVersion,
    UnsupportedVersion,
    TargetTooLong,
    HeadTooLarge,
    TooManyFields,
    BadLineEnding,
    BadFieldName,
    BadFieldValue,
    FoldedField,
    MissingHost,
    BadHost,
    BadContentLength,
    BadTransferEncoding,
    UnsupportedTransferEncoding,
    AmbiguousLength,
    BadChunk,
    BodyTooLarge,
    ConnectRefused,
    UnsupportedExpectation,
    HeadTimeout,
    BodyTimeout,
    TooManyConnections,
    TooManyHandlers,
    TooManyBytesParked,
}
