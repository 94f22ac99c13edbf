using System.Globalization;
using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 7.1: chunked request bodies.</summary>
public sealed class ChunkedRequestTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly Dictionary<string, string> GoodBodies = new()
    {
        ["one chunk"] = "b\r\nhello world\r\n0\r\n\r\n",
        ["a size in capitals"] = "B\r\nhello world\r\n0\r\n\r\n",
        ["leading zeros"] = "000b\r\nhello world\r\n000\r\n\r\n",
        ["several chunks"] = "1\r\nh\r\n4\r\nello\r\n6\r\n world\r\n0\r\n\r\n",
        ["blanks before an extension"] = "b \t;a;b=c\r\nhello world\r\n0 ;z\r\n\r\n",
        ["extensions"] = "b;a;b=c;d=\"e f\"\r\nhello world\r\n0;z\r\n\r\n",
        ["trailers"] = "b\r\nhello world\r\n0\r\nA: b\r\nContent-Length: 4\r\nC:\r\n\r\n",
    };

    private static readonly Dictionary<string, string> BadBodies = new()
    {
        ["an empty size"] = "\r\nhello\r\n0\r\n\r\n",
        ["a size that is not hexadecimal"] = "g\r\nhello\r\n0\r\n\r\n",
        ["a size with 0x"] = "0x5\r\nhello\r\n0\r\n\r\n",
        ["a negative size"] = "-5\r\nhello\r\n0\r\n\r\n",
        ["a size with a plus sign"] = "+5\r\nhello\r\n0\r\n\r\n",
        ["a blank before the size"] = " 5\r\nhello\r\n0\r\n\r\n",
        ["blanks without end"] = "5" + new string(' ', 20_000) + ";a\r\nhello\r\n0\r\n\r\n",
        ["a blank within the size"] = "0 5;a\r\nhello\r\n0\r\n\r\n",
        ["a blank behind the size"] = "5 \r\nhello\r\n0\r\n\r\n",
        ["a size beyond 64 bits"] = "10000000000000005\r\nhello\r\n0\r\n\r\n",
        ["a bare LF behind the size"] = "5\nhello\r\n0\r\n\r\n",
        ["a bare CR behind the size"] = "5\rhello\r\n0\r\n\r\n",
        ["a bare LF in an extension"] = "5;a\nhello\r\n0\r\n\r\n",
        ["NUL in an extension"] = "5;a\0\r\nhello\r\n0\r\n\r\n",
        ["no CR LF behind the data"] = "5\r\nhello0\r\n\r\n",
        ["a bare LF behind the data"] = "5\r\nhello\n0\r\n\r\n",
        ["more data than the size says"] = "5\r\nhello!\r\n0\r\n\r\n",
        ["less data than the size says"] = "6\r\nhello\r\n0\r\n\r\n",
        ["a trailer without a colon"] = "5\r\nhello\r\n0\r\nA\r\n\r\n",
        ["a trailer without a name"] = "5\r\nhello\r\n0\r\n: a\r\n\r\n",
        ["a folded trailer"] = "5\r\nhello\r\n0\r\nA: b\r\n c\r\n\r\n",
        ["a blank before the colon of a trailer"] = "5\r\nhello\r\n0\r\nA : b\r\n\r\n",
        ["a bare LF behind a trailer"] = "5\r\nhello\r\n0\r\nA: b\n\r\n",
        ["NUL in a trailer"] = "5\r\nhello\r\n0\r\nA: \0\r\n\r\n",
        ["a bare LF at the end"] = "5\r\nhello\r\n0\r\n\n",
        ["extensions without end"] = "5;" + new string('a', 20_000) + "\r\nhello\r\n0\r\n\r\n",
        ["trailers without end"] =
            "5\r\nhello\r\n0\r\n" + string.Concat(Enumerable.Repeat("A: 12345\r\n", 3000)) + "\r\n",
    };

    public static TheoryData<string> GoodNames => [.. GoodBodies.Keys];

    public static TheoryData<string, string> BadNames
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in BadBodies.Keys)
            {
                data.Add("/echo", name);
                data.Add("/bound", name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(GoodNames))]
    public void AWellFormedBodyIsReadAndTheConnectionGoesOn(string name)
    {
        using var client = server.Connect();
        Assert.Equal("hello world", client.Exchange(Requests.Chunked("/echo", GoodBodies[name])).Text);
        Assert.Equal("hello world", client.Exchange(Requests.Chunked("/bound", GoodBodies[name])).Text);
        Assert.Equal("ignored", client.Exchange(Requests.Chunked("/ignore", GoodBodies[name])).Text);
        client.AssertOpen();
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public void AMalformedBodyIs400AndTheConnectionIsClosed(string target, string name)
    {
        using var client = server.Connect();
        client.Send(Requests.Chunked(target, BadBodies[name] + Requests.Ping));

        client.AssertRefused(400);
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public void AMalformedBodyBehindAGoodRequestIs400(string target, string name)
    {
        using var client = server.Connect();
        client.Send(Requests.Ping + Requests.Chunked(target, BadBodies[name] + Requests.Ping));

        Assert.Equal("pong", client.Read().Text);
        client.AssertRefused(400);
    }

    // The handler never looked, so its answer stands; but where the next request would begin is unknown.
    [Fact]
    public void AMalformedBodyThatNobodyReadsClosesTheConnection()
    {
        foreach (var body in BadBodies.Values)
        {
            using var client = server.Connect();
            client.Send(Requests.Chunked("/ignore", body + Requests.Ping));

            Assert.Equal("ignored", client.Read().Text);
            client.AssertClosed();
        }
    }

    [Fact]
    public void ALargeBodyInManyChunksArrivesWhole()
    {
        var body = new StringBuilder();
        for (var size = 1; size <= 1000; size++)
        {
            body.Append(CultureInfo.InvariantCulture, $"{size:x}\r\n").Append('a', size).Append("\r\n");
        }

        body.Append("0\r\n\r\n");
        using var client = server.Connect();

        Assert.Equal("500500", client.Exchange(Requests.Chunked("/count", body.ToString())).Text);
        Assert.Equal(500_500, client.Exchange(Requests.Chunked("/bound", body.ToString())).Body.Length);
        client.AssertOpen();
    }
}
