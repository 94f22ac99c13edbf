using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>Request heads, good ones with what is found in them, bad ones with their reason.</summary>
internal static class HeadTable
{
    public static readonly ServerLimits Limits = new() { MaxRequestLineSize = 100, MaxRequestHeadersTotalSize = 400, MaxRequestHeaderCount = 5 };

    /// <summary>A head, and its method, path, query, host, version, framing and wish for the connection.</summary>
    public static readonly IReadOnlyDictionary<string, string> Good = new Dictionary<string, string>
    {
        ["GET / HTTP/1.1\r\nHost: a\r\n\r\n"] = "GET / ? a 1.1 length: none",
        ["\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"] = "GET / ? a 1.1 length: none",
        ["GET /a/b?c=d HTTP/1.1\r\nHost: a:80\r\n\r\n"] = "GET /a/b ?c=d a:80 1.1 length: none",
        ["GET /?? HTTP/1.1\r\nhOST:\ta \r\n\r\n"] = "GET / ?? a 1.1 length: none",
        ["get / HTTP/1.1\r\nHost: a\r\n\r\n"] = "get / ? a 1.1 length: none",
        ["GET / HTTP/1.0\r\n\r\n"] = "GET / ?  1.0 length: none",
        ["GET / HTTP/1.9\r\nHost: a\r\n\r\n"] = "GET / ? a 1.1 length: none",
        ["OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n"] = "OPTIONS * ? a 1.1 length: none",
        ["GET http://b:1/p?q HTTP/1.1\r\nHost: a\r\n\r\n"] = "GET /p ?q b:1 1.1 length: none",
        ["GET http://b HTTP/1.1\r\nHost: a\r\n\r\n"] = "GET  ? b 1.1 length: none",
        ["GET http://b?q HTTP/1.1\r\nHost: a\r\n\r\n"] = "GET  ?q b 1.1 length: none",
        ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\n\r\n"] = "POST / ? a 1.1 length: 12",
        ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"] = "POST / ? a 1.1 length: 0",
        ["POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\nHost: a\r\n\r\n"] = "POST / ? a 1.1 length: chunked",
        ["GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n"] = "GET / ? a 1.1 length: none, close",
        ["GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"] = "GET / ?  1.0 length: none, keep-alive",
        ["POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\n\r\n"] = "POST / ? a 1.1 length: none, continue",
        ["POST / HTTP/1.0\r\nExpect: 100-continue\r\n\r\n"] = "POST / ?  1.0 length: none",
        ["GET / HTTP/1.1\r\nHost: a\r\nA:\r\nB: \r\nC: c\u00e4\td\r\nD:x:y\r\n\r\n"] = "GET / ? a 1.1 length: none",
    };

    public static readonly IReadOnlyDictionary<string, RejectReason> Bad = new Dictionary<string, RejectReason>
    {
        ["GET /\r\nHost: a\r\n\r\n"] = RejectReason.BadRequestLine,
        ["GET\r\nHost: a\r\n\r\n"] = RejectReason.BadRequestLine,
        ["G@T / HTTP/1.1\r\n"] = RejectReason.BadMethod,
        [" / HTTP/1.1\r\n"] = RejectReason.BadMethod,
        ["\r "] = RejectReason.BadMethod,
        ["\n"] = RejectReason.BadLineEnding,
        ["\r\n\r\n"] = RejectReason.BadRequestLine,
        ["\r\n\r\nGET / HTTP/1.1\r\n"] = RejectReason.BadRequestLine,
        ["CONNECT a:1 HTTP/1.1\r\n"] = RejectReason.ConnectRefused,
        ["GET  HTTP/1.1\r\n"] = RejectReason.BadTarget,
        ["GET a HTTP/1.1\r\n"] = RejectReason.BadTarget,
        ["GET * HTTP/1.1\r\n"] = RejectReason.BadTarget,
        ["GET /#a HTTP/1.1\r\n"] = RejectReason.BadTarget,
        ["GET /\0 HTTP/1.1\r\n"] = RejectReason.BadTarget,
        ["GET /\u00e4 HTTP/1.1\r\n"] = RejectReason.BadTarget,
        ["GET ws://a/ HTTP/1.1\r\n"] = RejectReason.BadTarget,
        ["GET http://u@a/ HTTP/1.1\r\n"] = RejectReason.BadHost,
        ["GET http:///a HTTP/1.1\r\n"] = RejectReason.BadHost,
        ["GET / HTTP/11\r\n"] = RejectReason.BadVersion,
        ["GET / HTTP/1.1 \r\n"] = RejectReason.BadVersion,
        ["GET / XTTP/1.1\r\n"] = RejectReason.BadVersion,
        ["GET / HTTP/2.0\r\n"] = RejectReason.UnsupportedVersion,
        ["GET / HTTP/1.1\n"] = RejectReason.BadLineEnding,
        ["GET / HTTP/1.1\r\nHost: a\n"] = RejectReason.BadLineEnding,
        ["GET / HTTP/1.1\r\nHost: a\r\n\n"] = RejectReason.BadLineEnding,
        ["GET / HTTP/1.1\r\n a: b\r\n"] = RejectReason.FoldedField,
        ["GET / HTTP/1.1\r\nA: b\r\n\tc\r\n"] = RejectReason.FoldedField,
        ["GET / HTTP/1.1\r\nA : b\r\n"] = RejectReason.BadFieldName,
        ["GET / HTTP/1.1\r\n: b\r\n"] = RejectReason.BadFieldName,
        ["GET / HTTP/1.1\r\nA\r\n"] = RejectReason.BadFieldName,
        ["GET / HTTP/1.1\r\nA: b\0\r\n"] = RejectReason.BadFieldValue,
        ["GET / HTTP/1.1\r\nA: b\rc\r\n"] = RejectReason.BadFieldValue,
        ["GET / HTTP/1.1\r\nA: b\r\r\n"] = RejectReason.BadFieldValue,
        ["GET / HTTP/1.1\r\n\r\n"] = RejectReason.MissingHost,
        ["GET http://a/ HTTP/1.1\r\n\r\n"] = RejectReason.MissingHost,
        ["GET / HTTP/1.1\r\nHost:\r\n"] = RejectReason.BadHost,
        ["GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n"] = RejectReason.BadHost,
        ["GET / HTTP/1.1\r\nContent-Length: 1, 1\r\n"] = RejectReason.BadContentLength,
        ["GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n"] = RejectReason.BadContentLength,
        ["GET / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n"] = RejectReason.UnsupportedTransferEncoding,
        ["GET / HTTP/1.1\r\nTransfer-Encoding: gzip ,\tchunked\r\n"] = RejectReason.UnsupportedTransferEncoding,
        ["GET / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\n"] = RejectReason.BadTransferEncoding,
        ["GET / HTTP/1.1\r\nTransfer-Encoding: ,chunked\r\n"] = RejectReason.BadTransferEncoding,
        ["GET / HTTP/1.1\r\nTransfer-Encoding: chunked;q=1\r\n"] = RejectReason.BadTransferEncoding,
        ["GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"] =
            RejectReason.BadTransferEncoding,
        ["GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n"] =
            RejectReason.AmbiguousLength,
        ["GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"] = RejectReason.BadTransferEncoding,
        ["GET / HTTP/1.1\r\nExpect: 200\r\n"] = RejectReason.UnsupportedExpectation,
        ["GET / HTTP/1.1\r\nA:\r\nA:\r\nA:\r\nA:\r\nA:\r\nA:\r\n"] = RejectReason.TooManyFields,
        ["GET /" + new string('a', 100) + " HTTP/1.1\r\n"] = RejectReason.TargetTooLong,
        ["GET /" + new string('a', 400)] = RejectReason.TargetTooLong,
        ["GET / HTTP/1.1\r\nA: " + new string('a', 400)] = RejectReason.HeadTooLarge,
        ["GET / HTTP/1.1\r\nHost: a\r\nA: " + new string('a', 400) + "\r\n\r\n"] = RejectReason.HeadTooLarge,
    };
}
