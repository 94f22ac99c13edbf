namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>
/// Reads a request head from RFC 9112 and the decisions of this project, on text that is there at once. Shares nothing
/// with the parser that it judges.
/// </summary>
internal static class SlowHeadParser
{
    /// <summary>Reads the head that the text begins with.</summary>
    public static SlowHead Read(string text)
    {
        var head = new SlowHead();

        // RFC 9112 2.2: one empty line before a request is ignored.
        var start = text.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 0;
        var end = text.IndexOf('\n', start);
        if (end < 0)
        {
            head.Refusals = SlowRequestLine.RefusalsOfPart(text[start..]);
            return head;
        }

        head.Refusals = SlowRequestLine.Refusals(text[start..end], head);
        if (head.Refusals.Length == 0)
        {
            ReadFields(text, end + 1, head);
        }

        return head;
    }

    private static void ReadFields(string text, int start, SlowHead head)
    {
        for (var at = start; ;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0)
            {
                head.Refusals = text.Length - start >= FuzzLimits.Fields ? [431] : [];
                return;
            }

            var line = text[at..end];
            at = end + 1;
            if (line == "\r")
            {
                head.Length = at;
                head.IsWhole = true;
                var status = at - start > FuzzLimits.Fields ? 431 : SlowMessageRules.Check(head);
                head.Refusals = status == 0 ? [] : [status];
                return;
            }

            if (FieldLine(line, head) is not 0 and var refusal)
            {
                // Bytes that arrive one by one are too many before the end of this line is there.
                head.Refusals = at - start > FuzzLimits.Fields ? [refusal, 431] : [refusal];
                return;
            }
        }
    }

    // RFC 9112 5: field-name ":" OWS field-value OWS. The status with which it is refused, or 0.
    private static int FieldLine(string line, SlowHead head)
    {
        if (!line.EndsWith('\r'))
        {
            return 400;
        }

        if (head.Fields.Count == FuzzLimits.FieldCount)
        {
            return 431;
        }

        // RFC 9112 5.1 and 5.2: no blank before the colon, no folding.
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !IsToken(line[..colon]))
        {
            return 400;
        }

        var name = line[..colon];
        var value = line[(colon + 1)..^1].Trim(' ', '\t');
        if (!value.All(c => c is '\t' or (>= ' ' and <= '~') or >= '\x80'))
        {
            return 400;
        }

        var status = SlowMessageRules.CheckField(name.ToUpperInvariant(), value, head);
        head.Fields.Add((name, value));
        return status;
    }

    /// <summary>RFC 9110 5.6.2.</summary>
    public static bool IsToken(string text) =>
        text.Length > 0
        && text.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));
}
