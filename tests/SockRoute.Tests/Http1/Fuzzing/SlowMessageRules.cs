namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>What single fields, and fields together, must be. The status of a refusal, or 0.</summary>
internal static class SlowMessageRules
{
    /// <summary>A field whose name is in upper case, before it is added to those of the head.</summary>
    public static int CheckField(string name, string value, SlowHead head)
    {
        switch (name)
        {
            case "HOST":
                // RFC 9112 3.2: once, and valid.
                return head.Values(name).Count == 0 && SlowHost.IsValid(value) ? 0 : 400;
            case "CONTENT-LENGTH":
                // RFC 9112 6.3: once, 1*DIGIT; longer ones than any body are no numbers here.
                var isNumber = value.Length is > 0 and <= 18 && value.All(char.IsAsciiDigit);
                return head.Values(name).Count == 0 && isNumber ? 0 : 400;
            case "TRANSFER-ENCODING":
                return CheckCodings(value, head);
            case "EXPECT":
                // RFC 9110 10.1.1.
                return Same(value, "100-continue") ? 0 : 417;
            default:
                return 0;
        }
    }

    /// <summary>What can be said once all fields are there.</summary>
    public static int Check(SlowHead head)
    {
        // RFC 9112 3.2, 6.3 and 6.1.
        if ((head.IsHttp11 && head.Values("Host").Count == 0)
            || (head.IsChunked && head.ContentLength is not null)
            || (head.IsChunked && !head.IsHttp11))
        {
            return 400;
        }

        head.Host = head.IsAbsolute ? head.Host : head.Values("Host").FirstOrDefault("");
        if (SlowTarget.DecodePath(head.Path) is not { } path)
        {
            return 400;
        }

        head.Path = path;
        return 0;
    }

    // RFC 9112 6.1: chunked once and alone; 501 for codings that are well written and not known here.
    private static int CheckCodings(string value, SlowHead head)
    {
        var codings = value.Split(',').Select(coding => coding.Trim(' ', '\t')).ToList();
        if (head.IsChunked || !codings.TrueForAll(SlowHeadParser.IsToken))
        {
            return 400;
        }

        var place = codings.FindIndex(coding => Same(coding, "chunked"));
        if (place >= 0 && place < codings.Count - 1)
        {
            return 400;
        }

        return codings.Count == 1 && place == 0 ? 0 : 501;
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
