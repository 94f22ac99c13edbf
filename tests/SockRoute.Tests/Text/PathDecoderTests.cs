using System.Text;
using SockRoute.Text;

namespace SockRoute.Tests.Text;

/// <summary>RFC 3986 2.1 and 5.2.4: from the path of a target to the path that is matched.</summary>
public sealed class PathDecoderTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/a/b/c/./../../g", "/a/g")]
    [InlineData("/b/c/../g", "/b/g")]
    [InlineData("/b/c/..", "/b/")]
    [InlineData("/b/c/../", "/b/")]
    [InlineData("/b/c/../..", "/")]
    [InlineData("/b/c/../../", "/")]
    [InlineData("/b/c/../../../g", "/g")]
    [InlineData("/b/c/../../../../g", "/g")]
    [InlineData("/b/c/./g", "/b/c/g")]
    [InlineData("/b/c/.", "/b/c/")]
    [InlineData("/b/c/./", "/b/c/")]
    [InlineData("/./g", "/g")]
    [InlineData("/../g", "/g")]
    [InlineData("/b/c/g.", "/b/c/g.")]
    [InlineData("/b/c/.g", "/b/c/.g")]
    [InlineData("/b/c/g..", "/b/c/g..")]
    [InlineData("/b/c/..g", "/b/c/..g")]
    [InlineData("/b/c/./../g", "/b/g")]
    [InlineData("/b/c/./g/.", "/b/c/g/")]
    [InlineData("/b/c/g/./h", "/b/c/g/h")]
    [InlineData("/b/c/g/../h", "/b/c/h")]
    [InlineData("/b/c/g;x=1/./y", "/b/c/g;x=1/y")]
    [InlineData("/b/c/g;x=1/../y", "/b/c/y")]
    [InlineData("/.", "/")]
    [InlineData("/..", "/")]
    [InlineData("/../..", "/")]
    [InlineData("//", "//")]
    [InlineData("//..", "/")]
    [InlineData("/a//../b", "/a/b")]
    [InlineData("/a/...", "/a/...")]
    public void DotSegmentsAreRemovedAsInTheExamplesOfTheRfc(string path, string expected) =>
        Assert.Equal(expected, Decode(path));

    [Theory]
    [InlineData("/%61%62", "/ab")]
    [InlineData("/%2e%2E/a", "/a")]
    [InlineData("/a/%2e", "/a/")]
    [InlineData("/a/.%2e/b", "/b")]
    [InlineData("/%C3%A4", "/ä")]
    [InlineData("/%f0%9f%98%80", "/😀")]
    [InlineData("/%25%32%66", "/%2f")]
    [InlineData("/a%2Fb", "/a<slash>b")]
    [InlineData("/a%2f%2F", "/a<slash><slash>")]
    [InlineData("/...%2f..a", "/...<slash>..a")]
    [InlineData("/%C3%A4%2F%C3%A4", "/ä<slash>ä")]
    [InlineData("/a/%2F/../b", "/a/b")]
    [InlineData("/%20+%7E", "/ +~")]
    [InlineData("/%5c%3f%23", "/\\?#")]
    public void EscapesAreDecodedOnceAndAnEscapedSlashSeparatesNothing(string path, string expected) =>
        Assert.Equal(expected, Decode(path));

    [Theory]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/a%4")]
    [InlineData("/%zz")]
    [InlineData("/%4g")]
    [InlineData("/%g4")]
    [InlineData("/% 4")]
    [InlineData("/%+4")]
    [InlineData("/%%34")]
    [InlineData("/%00")]
    [InlineData("/a%00b")]
    [InlineData("/%80")]
    [InlineData("/%c0%af")]
    [InlineData("/%c1%81")]
    [InlineData("/%e0%80%af")]
    [InlineData("/%ed%a0%80")]
    [InlineData("/%f4%90%80%80")]
    [InlineData("/%c3")]
    [InlineData("/%c3/%a4")]
    [InlineData("/%c3%2f%a4")]
    [InlineData("/%fe")]
    [InlineData("/%ff")]
    public void BrokenEscapesNulAndWhatIsNotUtf8AreRefused(string path) => Assert.Null(Decode(path));

    // They are no dot segments here, but would be for whoever takes the decoded text for a path.
    [Theory]
    [InlineData("/..%2f..")]
    [InlineData("/%2e%2e%2f")]
    [InlineData("/a%2f../b")]
    [InlineData("/a%2f.")]
    [InlineData("/a/%2e%2fb")]
    [InlineData("/files/..%2F..%2fetc/passwd")]
    public void DotSegmentsBesideAnEscapedSlashAreRefused(string path) => Assert.Null(Decode(path));

    [Theory]
    [InlineData("/a.b/c", false)]
    [InlineData("/", false)]
    [InlineData("/a/b-c_d~e", false)]
    [InlineData("/.a", true)]
    [InlineData("/a/..", true)]
    [InlineData("/%61", true)]
    public void OnlyAPathWithEscapesOrDotSegmentsNeedsDecoding(string path, bool expected) =>
        Assert.Equal(expected, PathDecoder.NeedsDecoding(Encoding.ASCII.GetBytes(path)));

    [Fact]
    public void APathThatNeedsNoDecodingIsItsOwnDecodedForm()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var path = "/" + new string(random.GetItems("a/.%2e".AsSpan(), random.Next(12)));
            if (!PathDecoder.NeedsDecoding(Encoding.ASCII.GetBytes(path)))
            {
                Assert.Equal(path, Decode(path));
            }
        }
    }

    [Fact]
    public void DecodedPathsHaveNoDotSegmentAndBeginWithASlash()
    {
        var random = new Random(2);
        for (var i = 0; i < 50_000; i++)
        {
            var path =
                "/" + string.Concat(random.GetItems(["a", "/", ".", "..", "%2e", "%2F", "/.", "/.."], random.Next(8)));
            var decoded = Decode(path);
            if (HasDotsBesideAnEscapedSlash(path))
            {
                Assert.Null(decoded);
                continue;
            }

            Assert.NotNull(decoded);
            Assert.StartsWith("/", decoded, StringComparison.Ordinal);
            Assert.DoesNotContain(decoded.Split('/'), segment => segment is "." or "..");
            Assert.Equal(Oracle(path), decoded);
        }
    }

    private static bool HasDotsBesideAnEscapedSlash(string path) =>
        path.Replace("%2e", ".", StringComparison.Ordinal).Split('/')
            .Where(segment => segment.Contains("%2F", StringComparison.Ordinal))
            .Any(segment => segment.Split("%2F").Any(part => part is "." or ".."));

    // RFC 3986 5.2.4 as it is written there: an input buffer, an output buffer, and five rules.
    private static string Oracle(string path)
    {
        var input = path.Replace("%2F", "<slash>", StringComparison.Ordinal)
            .Replace("%2e", ".", StringComparison.Ordinal);
        var output = "";
        while (input.Length > 0)
        {
            if (input.StartsWith("/./", StringComparison.Ordinal) || input == "/.")
            {
                input = "/" + input[Math.Min(3, input.Length)..];
            }
            else if (input.StartsWith("/../", StringComparison.Ordinal) || input == "/..")
            {
                input = "/" + input[Math.Min(4, input.Length)..];
                output = output[..Math.Max(output.LastIndexOf('/'), 0)];
            }
            else
            {
                var end = input.IndexOf('/', 1);
                end = end < 0 ? input.Length : end;
                output += input[..end];
                input = input[end..];
            }
        }

        return output;
    }

    private static string? Decode(string path)
    {
        var bytes = Encoding.ASCII.GetBytes(path);
        var destination = new byte[bytes.Length];
        return PathDecoder.TryDecode(bytes, destination, out var written)
            ? PathDecoder.ToText(destination.AsSpan(0, written), "<slash>")
            : null;
    }
}
