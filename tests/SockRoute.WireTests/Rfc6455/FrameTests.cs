using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc6455;

/// <summary>Frames, fragments and their limits (RFC 6455 5), each over a hub and over a method that blocks.</summary>
public sealed class FrameTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const int Largest = 65_536;

    private static readonly string[] Paths = ["/hub", "/socket"];

    public static TheoryData<string, string, int> Invalid => new()
    {
        { "5.1: not masked", Hex(WireFrame.Of(0x81, "hi"u8, isMasked: false)), 1002 },
        { "5.2: RSV1", Hex(WireFrame.Of(0xC1, "hi"u8)), 1002 },
        { "5.2: RSV2", Hex(WireFrame.Of(0xA1, "hi"u8)), 1002 },
        { "5.2: RSV3", Hex(WireFrame.Of(0x91, "hi"u8)), 1002 },
        { "5.2: opcode 3", Hex(WireFrame.Of(0x83, "hi"u8)), 1002 },
        { "5.2: opcode 7", Hex(WireFrame.Of(0x87, "hi"u8)), 1002 },
        { "5.2: opcode 11", Hex(WireFrame.Of(0x8B, "hi"u8)), 1002 },
        { "5.2: opcode 15", Hex(WireFrame.Of(0x8F, "hi"u8)), 1002 },
        { "5.2: a length with its first bit", "81FF8000000000000000" + "00000000", 1002 },
        { "5.4: goes on without a beginning", Hex(WireFrame.Of(0x80, "hi"u8)), 1002 },
        { "5.4: begins within another", Hex([.. WireFrame.Of(0x01, "a"u8), .. WireFrame.Of(0x81, "b"u8)]), 1002 },
        { "5.4: binary within text", Hex([.. WireFrame.Of(0x01, "a"u8), .. WireFrame.Of(0x82, "b"u8)]), 1002 },
        { "5.5: a fragmented ping", Hex(WireFrame.Of(0x09, "a"u8)), 1002 },
        { "5.5: a fragmented close", Hex(WireFrame.Of(0x08, [3, 232])), 1002 },
        { "5.5: a ping of 126 bytes", Hex(WireFrame.Of(0x89, new byte[126])), 1002 },
        { "5.5: a ping of a long length", "89FF00000000000100000000000000", 1002 },
        { "5.5.1: a close of one byte", Hex(WireFrame.Of(0x88, [3])), 1002 },
        { "5.5.1: a reason that is not UTF-8", Hex(WireFrame.Of(0x88, [3, 232, 0xFF])), 1007 },
        { "7.4.2: code 0", Hex(WireFrame.OfClose(0)), 1002 },
        { "7.4.2: code 999", Hex(WireFrame.OfClose(999)), 1002 },
        { "7.4.1: code 1004", Hex(WireFrame.OfClose(1004)), 1002 },
        { "7.4.1: code 1005", Hex(WireFrame.OfClose(1005)), 1002 },
        { "7.4.1: code 1006", Hex(WireFrame.OfClose(1006)), 1002 },
        { "7.4.1: code 1015", Hex(WireFrame.OfClose(1015)), 1002 },
        { "7.4.2: code 2999", Hex(WireFrame.OfClose(2999)), 1002 },
        { "7.4.2: code 5000", Hex(WireFrame.OfClose(5000)), 1002 },
        { "8.1: a byte that is never in UTF-8", Hex(WireFrame.Of(0x81, [0x61, 0xFF])), 1007 },
        { "8.1: half a character at the end", Hex(WireFrame.Of(0x81, [0xE2, 0x82])), 1007 },
        { "8.1: an overlong form", Hex(WireFrame.Of(0x81, [0xC0, 0xAF])), 1007 },
        { "8.1: a surrogate", Hex(WireFrame.Of(0x81, [0xED, 0xA0, 0x80])), 1007 },
        { "8.1: beyond U+10FFFF", Hex(WireFrame.Of(0x81, [0xF4, 0x90, 0x80, 0x80])), 1007 },
        { "8.1: in fragments", Hex([.. WireFrame.Of(0x01, [0xE2]), .. WireFrame.Of(0x80, [0x28, 0xA1])]), 1007 },
        { "10.4: too large by its head alone", "81FF0000000000010001" + "00000000", 1009 },
        { "10.4: as large as can be said", "81FF7FFFFFFFFFFFFFFF" + "00000000", 1009 },
        {
            "10.4: too large in fragments",
            Hex([.. WireFrame.Of(0x01, new byte[40_000]), .. WireFrame.Of(0x80, new byte[40_000])]), 1009
        },
    };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(125)]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(4_096)]
    [InlineData(65_535)]
    [InlineData(Largest)]
    public void TakesEveryLength(int length)
    {
        var text = new string('x', length);
        foreach (var path in Paths)
        {
            using var socket = server.Connect(path);
            socket.Send(text);

            Assert.Equal(text, socket.ReadText());
        }
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void ClosesForWhatIsInvalid(string rule, string frames, int code)
    {
        Assert.NotEmpty(rule);
        foreach (var path in Paths)
        {
            using var socket = server.Connect(path);
            socket.Send(Convert.FromHexString(frames));

            socket.AssertCloses(code);
        }
    }

    [Fact]
    public void TakesFragmentsWithControlFramesBetween()
    {
        foreach (var path in Paths)
        {
            using var socket = server.Connect(path);
            socket.Send(
            [
                .. WireFrame.Of(0x01, "€"u8[..1]), .. WireFrame.Of(0x89, "now"u8), .. WireFrame.Of(0x00, "€"u8[1..2]),
                .. WireFrame.Of(0x00, []), .. WireFrame.Of(0x8A, "unasked"u8), .. WireFrame.Of(0x80, "€"u8[2..]),
            ]);

            var pong = socket.Read();
            Assert.Equal((0x8A, "now"), (pong.First, pong.Text));
            Assert.Equal("€", socket.ReadText());
        }
    }

    [Fact]
    public void TakesFramesCutAnywhere()
    {
        byte[] frames = [.. WireFrame.OfText("one"), .. WireFrame.Of(0x01, "t"u8), .. WireFrame.Of(0x80, "wo"u8)];
        foreach (var path in Paths)
        {
            using var socket = server.Connect(path);
            for (var cut = 1; cut < frames.Length; cut++)
            {
                socket.Send(frames[..cut]);
                Thread.Yield();
                socket.Send(frames[cut..]);

                Assert.Equal("one", socket.ReadText());
                Assert.Equal("two", socket.ReadText());
            }
        }
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1011)]
    [InlineData(3000)]
    [InlineData(4999)]
    public void AnswersACloseWithItsCode(int code)
    {
        foreach (var path in Paths)
        {
            using var socket = server.Connect(path);
            socket.Send([.. WireFrame.OfClose(code, "bye"), .. WireFrame.OfText("too late")]);

            socket.AssertCloses(code);
        }
    }

    [Fact]
    public void AnswersACloseWithoutACodeWithOneWithout()
    {
        foreach (var path in Paths)
        {
            using var socket = server.Connect(path);
            socket.Send(WireFrame.Of(0x88, []));

            var frame = socket.Read();
            Assert.Equal(0x88, frame.First);
            Assert.Empty(frame.Payload);
            Assert.Empty(socket.Client.ReadRest());
        }
    }

    [Fact]
    public void BinaryIsForMethodsThatBlock()
    {
        byte[] bytes = [0, 1, 2, 0xFF];
        using var socket = server.Connect("/socket");
        socket.Send(WireFrame.Of(0x82, bytes));
        var frame = socket.Read();
        Assert.Equal(0x82, frame.First);
        Assert.Equal(bytes, frame.Payload);

        using var hub = server.Connect("/hub");
        hub.Send(WireFrame.Of(0x82, bytes));
        hub.AssertCloses(1003);
    }

    [Fact]
    public void ManyMessagesInOnePieceComeBackInOrder()
    {
        var frames = Enumerable.Range(0, 500).SelectMany(number => WireFrame.OfText($"message {number}")).ToArray();
        foreach (var path in Paths)
        {
            using var socket = server.Connect(path);
            socket.Send(frames);
            for (var number = 0; number < 500; number++)
            {
                Assert.Equal($"message {number}", socket.ReadText());
            }
        }
    }

    private static string Hex(byte[] frames) => Convert.ToHexString(frames);
}
