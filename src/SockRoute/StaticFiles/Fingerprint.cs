using System.Buffers;

namespace SockRoute.StaticFiles;

/// <summary>Recognises file names that have a hash of their content in them.</summary>
internal static class Fingerprint
{
    private const int MinLength = 8;

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> LowerBase32 = SearchValues.Create("abcdefghijklmnopqrstuvwxyz234567");
    private static readonly SearchValues<char> UpperBase32 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

    /// <summary>
    /// Whether a name has a fingerprint; <see cref="StaticFileOptions.ImmutableFingerprints"/> says what that is.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<char> name)
    {
        var extension = name.LastIndexOf('.');
        if (extension < 0)
        {
            return false;
        }

        var stem = name[..extension];
        var start = stem.LastIndexOfAny('.', '-');
        return start > 0 && IsHash(stem[(start + 1)..]);
    }

    private static bool IsHash(ReadOnlySpan<char> text) =>
        text.Length >= MinLength
        && text.ContainsAnyInRange('0', '9')
        && text.ContainsAnyExceptInRange('0', '9')
        && (!text.ContainsAnyExcept(Hex)
            || !text.ContainsAnyExcept(LowerBase32)
            || !text.ContainsAnyExcept(UpperBase32));
}
