namespace SockRoute.StaticFiles;

/// <summary>Answers with a file; preconditions and ranges are those of GET and HEAD.</summary>
internal static class FileResponder
{
    /// <summary>Answers; false when the file is not the one any more that was looked at.</summary>
    public static bool TrySend(HttpContext context, FileEntry entry)
    {
        var exchange = context.Exchange;
        var fields = RequestFields.Of(exchange);
        var file = entry.Choose(exchange, fields);
        if (fields == FileFields.None || (exchange.Method & (HttpMethods.Get | HttpMethods.Head)) == 0)
        {
            return TrySendWhole(context, file);
        }

        switch (Preconditions.Evaluate(exchange, fields, file.Tag, file.LastModified))
        {
            case Precondition.NotModified:
                context.Response.Headers.Set(file.NotModifiedFields);
                context.Response.StatusCode = 304;
                return true;
            case Precondition.Failed:
                context.Response.StatusCode = 412;
                return true;
        }

        // RFC 9110 14.2: for GET only.
        var isRange = (fields & FileFields.Range) != 0
            && exchange.Method == HttpMethods.Get
            && Preconditions.AllowRange(exchange, fields, file.Tag, file.LastModified, DateTime.UtcNow);
        return isRange ? TrySendRanges(context, file) : TrySendWhole(context, file);
    }

    private static bool TrySendRanges(HttpContext context, Representation file)
    {
        Span<ByteRange> ranges = stackalloc ByteRange[RangeRequest.MaxRanges];
        var field = RequestFields.ValueOf(context.Exchange, FileFields.Range);
        var verdict = RangeRequest.Parse(field, file.Length, ranges, out var count);
        if (verdict == RangeVerdict.Unsatisfiable)
        {
            RangeResponder.Refuse(context, file);
            return true;
        }

        ranges = ranges[..count];
        return verdict == RangeVerdict.Partial && RangeResponder.CanSend(ranges)
            ? RangeResponder.TrySend(context, file, ranges)
            : TrySendWhole(context, file);
    }

    private static bool TrySendWhole(HttpContext context, Representation file)
    {
        var response = context.Response;
        if (file.Content is { } content)
        {
            response.Headers.Set(file.Fields);
            context.Exchange.WriteContent(content);
            return true;
        }

        if (context.Exchange.Method == HttpMethods.Head)
        {
            response.Headers.Set(file.Fields);
            response.ContentLength = file.Length;
            return true;
        }

        if (file.TryOpen() is not { } handle)
        {
            return false;
        }

        response.Headers.Set(file.Fields);
        context.Exchange.WriteFile(handle, 0, file.Length);
        return true;
    }
}
