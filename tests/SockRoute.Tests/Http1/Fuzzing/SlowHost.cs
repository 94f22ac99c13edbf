using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>
/// <c>uri-host [ ":" port ]</c>, RFC 9110 7.2 and RFC 3986 3.2.2, without what this server refuses: the empty host,
/// sub-delims, versions of addresses to come.
/// </summary>
internal static partial class SlowHost
{
    public static bool IsValid(string text)
    {
        var match = Name().Match(text);
        if (!match.Success)
        {
            match = Literal().Match(text);
            if (!match.Success || !IsAddress(match.Groups["address"].Value))
            {
                return false;
            }
        }

        var port = match.Groups["port"].Value;
        return port.Length == 0
            || (port.Length <= 18 && BigInteger.Parse(port, NumberStyles.None, CultureInfo.InvariantCulture) <= 65535);
    }

    // RFC 3986 3.2.2: eight groups, the last two perhaps as IPv4address; "::" stands for at least one of them.
    private static bool IsAddress(string text)
    {
        if (LastFour().Match(text) is { Success: true } last)
        {
            text = text[..last.Index] + "0:0";
        }

        var halves = text.Split("::");
        var groups = halves.Where(half => half.Length > 0).SelectMany(half => half.Split(':')).ToList();
        return halves.Length <= 2
            && groups.TrueForAll(group => Group().IsMatch(group))
            && (halves.Length == 2 ? groups.Count <= 7 : groups.Count == 8);
    }

    [GeneratedRegex(@"^([-._~0-9A-Za-z]|%[0-9A-Fa-f]{2})+(:(?<port>[0-9]*))?\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\[(?<address>[^\]]*)\](:(?<port>[0-9]*))?\z")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^[0-9A-Fa-f]{1,4}\z")]
    private static partial Regex Group();

    [GeneratedRegex(@"(?<=:)((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\.(?!\z)|\z)){4}\z")]
    private static partial Regex LastFour();
}
