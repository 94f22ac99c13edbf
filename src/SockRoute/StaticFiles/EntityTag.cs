namespace SockRoute.StaticFiles;

/// <summary>Entity tags, RFC 9110 8.8.3: how they are made, and how a list of them is compared with one.</summary>
internal static class EntityTag
{
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    /// <summary>The strong tag of bytes: their length and their hash (FNV-1a).</summary>
    public static string Of(ReadOnlySpan<byte> content, string coding)
    {
        var hash = HashStart;
        foreach (var value in content)
        {
            hash = (hash ^ value) * HashFactor;
        }

        return $"\"{content.Length:x}-{hash:x16}{coding}\"";
    }

    /// <summary>The strong tag of a file too large to be read for it: its length and when it was written.</summary>
    public static string Of(FileFacts facts, string coding) => $"\"{facts.Length:x}-{facts.Ticks:x}{coding}\"";

    /// <summary><c>"*" / #entity-tag</c>, RFC 9110 13.1.1 and 13.1.2: whether it has the strong tag.</summary>
    /// <param name="list">The field's value.</param>
    /// <param name="tag">The tag with its quotes.</param>
    /// <param name="isWeak">Whether a weak tag in the list is as good (8.8.3.2).</param>
    public static bool IsIn(ReadOnlySpan<byte> list, ReadOnlySpan<byte> tag, bool isWeak)
    {
        if (list.SequenceEqual("*"u8))
        {
            return true;
        }

        while (TryRead(ref list, out var one, out var isOneWeak))
        {
            if (one.SequenceEqual(tag) && (isWeak || !isOneWeak))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>entity-tag = [ "W/" ] DQUOTE *etagc DQUOTE</c>, behind blanks and commas; false at the end.
    /// </summary>
    private static bool TryRead(ref ReadOnlySpan<byte> list, out ReadOnlySpan<byte> tag, out bool isWeak)
    {
        tag = [];
        list = list.TrimStart(" \t,"u8);
        isWeak = list.StartsWith("W/"u8);
        list = isWeak ? list[2..] : list;
        if (!list.StartsWith("\""u8))
        {
            return false;
        }

        var length = list[1..].IndexOf((byte)'"');
        if (length < 0)
        {
            return false;
        }

        tag = list[..(length + 2)];
        list = list[tag.Length..];
        return true;
    }
}
