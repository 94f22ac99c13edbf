using System.Text;
using SockRoute.Http1;
using SockRoute.Text;
using Xunit.Abstractions;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Parts of a request on their own, where more of what is tried gets to the point.</summary>
public sealed class PartFuzzTests(ITestOutputHelper output)
{
    /// <summary>They run one after the other, and in one test's time together.</summary>
    private const int Tests = 3;

    private static readonly string[] ChunkPieces =
    [
        "0", "1", "2", "5", "a", "F", "00", "\r\n", "\r\n", "\r\n", "\r\n", "\r", "\n", ";", ";x=y", " ", "\t;",
        "hello", "ab", "A: b", ":", " ", "\t", "\0", "\u00e9", "-", "G", "7fffffff", "ffffffff", "80000000",
        "1\r\na\r\n", "0\r\n\r\n", "5\r\nhello\r\n", "0\r\n", "A:b\r\n", "\u007f", "ffffffffffffff",
    ];

    private static readonly string[] PathPieces =
    [
        "a", "b", "/", "/", ".", "..", "/.", "/..", "%2e", "%2E", "%2f", "%2F", "%", "%0", "%00", "%25", "%61",
        "%zz", "%C3", "%a4", "%c3%a4", "%F0%9f%98%80", "%ed%a0%80", "%c0%af", "%ff", "~", "\"", "%fe", "%80",
    ];

    private static readonly string[] HostPieces =
    [
        "a", "F", "g", "0", "1", "25", "255", "256", "01", ".", ".", ":", ":", "::", "[", "]", "[::", "%", "%61",
        "%g", "@", "-", "_", "~", "1.2.3.4", "12345", "[::1]", ":65535", ":65536", ":000000000000000000080",
        "[1:2:3:4:5:6:", "7:8]", "!", "v1.", "04", "[::1.2.3.",
    ];

    [Fact]
    public void ChunkedBodiesAreDecodedAsTheSlowParserDecodesThem() => Run(ChunkPieces, 14, "", CheckChunks);

    [Fact]
    public void PathsAreDecodedAsTheSlowParserDecodesThem() => Run(PathPieces, 9, "/", CheckPath);

    [Fact]
    public void HostsAreJudgedAsTheSlowParserJudgesThem() => Run(HostPieces, 8, "", CheckHost);

    private void Run(string[] pieces, int maxPieces, string start, Func<string, string?> check)
    {
        var settings = FuzzSettings.FromEnvironment();
        var run = new FuzzRun(output, settings with { Seconds = settings.Seconds / Tests });
        run.Run(random =>
        {
            var text = start + string.Concat(random.GetItems(pieces, random.Next(1, maxPieces + 1)));
            var failure = check(text);
            if (failure is null)
            {
                return null;
            }

            var shortest = Minimiser.Minimise(
                text, part => part.StartsWith(start, StringComparison.Ordinal) && check(part) is not null);
            return $"input: {EscapedText.Of(text)}\nshortest: {EscapedText.Of(shortest)}\n{check(shortest)}";
        });
    }

    private static string? CheckChunks(string text)
    {
        var expected = ChunkedOracle.Read(text);
        foreach (var (maxPiece, maxData) in new[] { (int.MaxValue, int.MaxValue), (1, 1), (3, 2), (7, 100) })
        {
            var actual = Decode(text, maxPiece, maxData);
            if (actual != expected)
            {
                return $"in pieces of {maxPiece}: expected {expected}, actual {actual}";
            }
        }

        return null;
    }

    private static (ParseStatus Status, string Data, int Length) Decode(string text, int maxPiece, int maxData)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        var decoder = new ChunkedDecoder();
        var data = new StringBuilder();
        var status = ParseStatus.NeedMore;
        var at = 0;
        while (at < bytes.Length && status == ParseStatus.NeedMore)
        {
            var piece = bytes.AsSpan(at, Math.Min(maxPiece, bytes.Length - at));
            status = decoder.Read(piece, maxData, out var consumed, out var length);
            data.Append(Encoding.Latin1.GetString(piece[(consumed - length)..consumed]));
            at += consumed;
        }

        return (status, data.ToString(), status == ParseStatus.Done ? at : 0);
    }

    private static string? CheckPath(string path)
    {
        var bytes = Encoding.Latin1.GetBytes(path);
        var destination = new byte[bytes.Length];
        var isDecoded = PathDecoder.TryDecode(bytes, destination, out var written);
        var actual = isDecoded ? PathDecoder.ToText(destination.AsSpan(0, written), "%2F") : null;
        var expected = SlowTarget.DecodePath(path);
        var isNeeded = PathDecoder.NeedsDecoding(bytes) || path == expected;
        return actual == expected && isNeeded ? null : $"expected {expected}, actual {actual}, needed: {isNeeded}";
    }

    private static string? CheckHost(string host)
    {
        var expected = SlowHost.IsValid(host);
        return HostRules.IsValid(Encoding.Latin1.GetBytes(host)) == expected ? null : $"expected {expected}";
    }
}
