using System.Text;
using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>The forms of a request-target that an origin server takes, RFC 9112 3.2.</summary>
internal static class TargetParser
{
    /// <summary><c>origin-form / absolute-form / asterisk-form</c>, RFC 9112 3.2.</summary>
    public static ParseStatus Parse(scoped in ByteCursor cursor, RequestHead head)
    {
        var target = cursor[head.Target];
        if (target.IsEmpty || target.ContainsAnyExcept(ByteSets.Target))
        {
            return head.Refuse(RejectReason.BadTarget);
        }

        if (target[0] == '/')
        {
            Split(head, head.Target, target);
            return ParseStatus.Done;
        }

        if (target.SequenceEqual("*"u8) && head.Method == HttpMethods.Options)
        {
            head.Path = head.Target;
            return ParseStatus.Done;
        }

        return ParseAbsolute(target, head);
    }

    /// <summary>
    /// <c>absolute-form = absolute-URI</c>, RFC 9112 3.2.2: its authority goes before the Host field.
    /// </summary>
    private static ParseStatus ParseAbsolute(ReadOnlySpan<byte> target, RequestHead head)
    {
        var scheme = target.IndexOf("://"u8);
        if (scheme < 0 || !IsHttp(target[..scheme]))
        {
            return head.Refuse(RejectReason.BadTarget);
        }

        var start = scheme + 3;
        var length = target[start..].IndexOfAny((byte)'/', (byte)'?');
        var end = length < 0 ? target.Length : start + length;
        if (!HostRules.IsValid(target[start..end]))
        {
            return head.Refuse(RejectReason.BadHost);
        }

        head.IsAbsoluteForm = true;
        head.Host = head.Target.First(end).From(start);
        Split(head, head.Target.From(end), target[end..]);
        return ParseStatus.Done;
    }

    private static bool IsHttp(ReadOnlySpan<byte> scheme) =>
        Ascii.EqualsIgnoreCase(scheme, "http"u8) || Ascii.EqualsIgnoreCase(scheme, "https"u8);

    private static void Split(RequestHead head, Slice place, ReadOnlySpan<byte> pathAndQuery)
    {
        var mark = pathAndQuery.IndexOf((byte)'?');
        head.Path = mark < 0 ? place : place.First(mark);
        head.Query = mark < 0 ? default : place.From(mark + 1);
    }
}
