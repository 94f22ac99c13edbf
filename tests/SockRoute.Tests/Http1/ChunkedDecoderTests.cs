using System.Globalization;
using System.Text;
using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>RFC 9112 7.1: chunks, against an oracle, cut anywhere.</summary>
public sealed class ChunkedDecoderTests
{
    private static readonly string[] Pieces =
    [
        "0", "1", "5", "a", "F", "00", "\r\n", "\r\n", "\r\n", "\r", "\n", ";", ";x=y", " ", "\t;", "hello",
        "A: b", ":", " ", "\t", "\0", "é", "-", "G",
    ];

    [Fact]
    public void WellFormedBodiesAreReadWhateverTheCuts()
    {
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var (text, data) = WellFormed(random);

            Assert.Equal((ParseStatus.Done, data, text.Length), ChunkedOracle.Read(text));
            Assert.Equal((ParseStatus.Done, data, text.Length), Decode(text + "GET /", random));
        }
    }

    [Fact]
    public void ABodyWithOneByteChangedIsWhatTheOracleSays()
    {
        var random = new Random(2);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(WellFormed(random).Text);
            text[random.Next(text.Length)] = "0159afg;: \r\n\0"[random.Next(13)];
            AssertAsTheOracle(text.ToString(), random);
        }
    }

    [Fact]
    public void AnyTextIsWhatTheOracleSays()
    {
        var random = new Random(3);
        for (var i = 0; i < 100_000; i++)
        {
            AssertAsTheOracle(string.Concat(random.GetItems(Pieces, random.Next(1, 12))), random);
        }
    }

    [Fact]
    public void AWellFormedBodyIsNeverDoneOrRefusedBeforeItsEnd()
    {
        var random = new Random(4);
        for (var i = 0; i < 200; i++)
        {
            var (text, _) = WellFormed(random);
            for (var length = 0; length < text.Length; length++)
            {
                Assert.Equal(ParseStatus.NeedMore, Decode(text[..length], random).Status);
            }
        }
    }

    [Theory]
    [InlineData("000000000000005\r\nhello\r\n0\r\n\r\n", ParseStatus.Done)]
    [InlineData("0000000000000005\r\nhello\r\n0\r\n\r\n", ParseStatus.Invalid)]
    [InlineData("fffffffffffffff\r\nhello", ParseStatus.NeedMore)]
    [InlineData("ffffffffffffffff\r\nhello", ParseStatus.Invalid)]
    public void ASizeHasAtMostFifteenDigits(string text, object status) =>
        Assert.Equal(status, Decode(text, new Random(5)).Status);

    [Fact]
    public void ExtensionsAndTrailersAreCountedTogether()
    {
        var extension = ";" + new string('a', 8000);
        var trailer = "A: " + new string('b', 8000) + "\r\n";

        Assert.Equal(ParseStatus.Done, Decode($"1{extension}\r\na\r\n0\r\n{trailer}\r\n", new Random(6)).Status);
        Assert.Equal(
            ParseStatus.Invalid, Decode($"1{extension}\r\na\r\n0{extension}\r\n{trailer}\r\n", new Random(7)).Status);
    }

    private static void AssertAsTheOracle(string text, Random random)
    {
        var expected = ChunkedOracle.Read(text);
        var actual = Decode(text, random);

        Assert.Equal(expected.Status, actual.Status);
        if (expected.Status == ParseStatus.Done)
        {
            Assert.Equal(expected, actual);
        }
        else if (expected.Status == ParseStatus.NeedMore)
        {
            Assert.Equal(expected.Data, actual.Data);
        }
    }

    private static (string Text, string Data) WellFormed(Random random)
    {
        var text = new StringBuilder();
        var data = new StringBuilder();
        for (var chunk = random.Next(4); chunk > 0; chunk--)
        {
            var piece = new string(random.GetItems("ab0\r\n;:".AsSpan(), random.Next(1, 20)));
            data.Append(piece);
            text.Append(piece.Length.ToString(random.Next(2) == 0 ? "x" : "X3", CultureInfo.InvariantCulture));
            text.Append(random.Next(3) == 0 ? ";a=\"b\"" : "").Append("\r\n").Append(piece).Append("\r\n");
        }

        text.Append(random.Next(3) == 0 ? "000;z" : "0").Append("\r\n");
        text.Append(random.Next(3) == 0 ? "A: b\r\nC:\r\n" : "").Append("\r\n");
        return (text.ToString(), data.ToString());
    }

    /// <summary>Feeds the text in random pieces, and takes the data in random amounts.</summary>
    private static (ParseStatus Status, string Data, int Length) Decode(string text, Random random)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        var decoder = new ChunkedDecoder();
        var data = new List<byte>();
        var status = ParseStatus.NeedMore;
        var at = 0;
        for (var end = 0; end < bytes.Length && status == ParseStatus.NeedMore;)
        {
            end = Math.Min(end + random.Next(1, 8), bytes.Length);
            while (at < end && status == ParseStatus.NeedMore)
            {
                var max = random.Next(1, 10);
                status = decoder.Read(bytes.AsSpan(at..end), max, out var consumed, out var length);
                Assert.InRange(consumed, 1, end - at);
                Assert.InRange(length, 0, Math.Min(max, consumed));
                data.AddRange(bytes[(at + consumed - length)..(at + consumed)]);
                at += consumed;
            }
        }

        return (status, Encoding.Latin1.GetString([.. data]), status == ParseStatus.Done ? at : 0);
    }
}
