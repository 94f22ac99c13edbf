namespace SockRoute.StaticFiles;

/// <summary>What the preconditions of a request come to.</summary>
internal enum Precondition
{
    /// <summary>They hold: the request is answered as it is without them.</summary>
    Met,

    /// <summary>304: the client has it already.</summary>
    NotModified,

    /// <summary>412.</summary>
    Failed,
}

/// <summary>Evaluates the preconditions of GET and HEAD, in the order of RFC 9110 13.2.2.</summary>
internal static class Preconditions
{
    /// <summary>The steps 1 to 4.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="fields">Which fields it has.</param>
    /// <param name="tag">The strong tag of the representation that would be sent.</param>
    /// <param name="lastModified">When that was last modified, to the second; null where that is not known.</param>
    public static Precondition Evaluate(
        HttpExchange exchange, FileFields fields, ReadOnlySpan<byte> tag, DateTime? lastModified)
    {
        if ((fields & FileFields.IfMatch) != 0)
        {
            if (!IsInAny(exchange, FileFields.IfMatch, tag, isWeak: false))
            {
                return Precondition.Failed;
            }
        }
        else if ((fields & FileFields.IfUnmodifiedSince) != 0
            && TryParseDate(exchange, FileFields.IfUnmodifiedSince, out var unmodified)
            && lastModified > unmodified)
        {
            return Precondition.Failed;
        }

        if ((fields & FileFields.IfNoneMatch) != 0)
        {
            return IsInAny(exchange, FileFields.IfNoneMatch, tag, isWeak: true)
                ? Precondition.NotModified
                : Precondition.Met;
        }

        return (fields & FileFields.IfModifiedSince) != 0
            && TryParseDate(exchange, FileFields.IfModifiedSince, out var modified)
            && lastModified <= modified
            ? Precondition.NotModified
            : Precondition.Met;
    }

    /// <summary>The step 5, RFC 9110 13.1.5: whether a range may be a part of what the client has.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="fields">Which fields it has.</param>
    /// <param name="tag">The strong tag of the representation that would be sent.</param>
    /// <param name="lastModified">When that was last modified, to the second; null where that is not known.</param>
    /// <param name="now">The time.</param>
    public static bool AllowRange(
        HttpExchange exchange, FileFields fields, ReadOnlySpan<byte> tag, DateTime? lastModified, DateTime now)
    {
        if ((fields & FileFields.IfRange) == 0)
        {
            return true;
        }

        var value = RequestFields.ValueOf(exchange, FileFields.IfRange);
        if (value.SequenceEqual(tag))
        {
            return true;
        }

        // RFC 9110 8.8.2.2: what was modified within this second may be modified again in it.
        return HttpDate.TryParse(value, out var date)
            && date == lastModified
            && now - lastModified >= TimeSpan.FromSeconds(1);
    }

    private static bool IsInAny(HttpExchange exchange, FileFields field, ReadOnlySpan<byte> tag, bool isWeak)
    {
        for (var i = 0; i < exchange.FieldCount; i++)
        {
            if (RequestFields.Of(exchange.FieldName(i)) == field && EntityTag.IsIn(exchange.FieldValue(i), tag, isWeak))
            {
                return true;
            }
        }

        return false;
    }

    // RFC 9110 13.1.3 and 13.1.4: what is no date is ignored.
    private static bool TryParseDate(HttpExchange exchange, FileFields field, out DateTime date) =>
        HttpDate.TryParse(RequestFields.ValueOf(exchange, field), out date);
}
