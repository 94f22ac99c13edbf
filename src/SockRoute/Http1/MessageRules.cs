namespace SockRoute.Http1;

/// <summary>What must hold between the fields of a complete head.</summary>
internal static class MessageRules
{
    public static ParseStatus Check(RequestHead head)
    {
        // RFC 9112 3.2: HTTP/1.1 requires a Host field, whatever the form of the target.
        if (head.IsHttp11 && !head.HasHostField)
        {
            return head.Refuse(RejectReason.MissingHost);
        }

        // RFC 9112 6.3: both framings present, reject.
        if (head.IsChunked && head.ContentLength is not null)
        {
            return head.Refuse(RejectReason.AmbiguousLength);
        }

        // RFC 9112 6.1: a transfer coding in HTTP/1.0 has a faulty framing.
        return head.IsChunked && !head.IsHttp11
            ? head.Refuse(RejectReason.BadTransferEncoding)
            : ParseStatus.Done;
    }
}
