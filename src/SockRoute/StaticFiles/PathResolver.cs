using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary>
/// Decides which paths may name something in a folder. What is refused is refused on every system, so that a folder has
/// the same files wherever it is served.
/// </summary>
internal static class PathResolver
{
    private const int MaxPath = 2048;
    private const int MaxSegment = 255;

    /// <summary>
    /// Whether the decoded path, which starts with a slash, names nothing that must not be looked for.
    /// </summary>
    public static bool IsSafe(ReadOnlySpan<byte> path)
    {
        if (path.Length > MaxPath || !path.StartsWith("/"u8))
        {
            return false;
        }

        for (path = path[1..]; !path.IsEmpty;)
        {
            var length = path.IndexOf((byte)'/');
            var segment = length < 0 ? path : path[..length];
            if (!IsSafeName(segment))
            {
                return false;
            }

            path = length < 0 ? [] : path[(length + 1)..];
        }

        return true;
    }

    /// <summary>Whether a name of a directory's entry is one that is served.</summary>
    public static bool IsSafeName(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name.Length > MaxSegment || HasUnsafeByte(name))
        {
            return false;
        }

        // Windows ignores a dot or a blank at the end of a name; names that begin with a dot are hidden elsewhere.
        if (name[^1] is (byte)'.' or (byte)' ' || (name[0] == '.' && !name.SequenceEqual(".well-known"u8)))
        {
            return false;
        }

        return !DeviceNames.Contains(name) && !IsShortName(name);
    }

    // A backslash and a colon separate on Windows; an escaped slash would, once it is text.
    private static bool HasUnsafeByte(ReadOnlySpan<byte> name) =>
        name.ContainsAny((byte)'\\', (byte)':', PathDecoder.EscapedSlash)
        || name.ContainsAnyInRange((byte)0, (byte)0x1F)
        || name.Contains((byte)0x7F);

    // "GIT~1" is another name of ".git" on some volumes.
    private static bool IsShortName(ReadOnlySpan<byte> name)
    {
        var tilde = name.IndexOf((byte)'~');
        return OperatingSystem.IsWindows()
            && tilde >= 0
            && tilde + 1 < name.Length
            && char.IsAsciiDigit((char)name[tilde + 1]);
    }
}
