using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 2.2: a message is bytes, however they are cut into segments.</summary>
public sealed class CutRequestTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly Dictionary<string, (string Bytes, string Answer)> Table = new()
    {
        ["a GET"] = (Requests.Get("/path/a%20b?q=1", "X-Field: value"), "/path/a b|a b"),
        ["a GET behind an empty line"] = ("\r\n" + Requests.Ping, "pong"),
        ["the absolute form"] = ("GET http://b:80/host HTTP/1.1\r\nHost: a\r\n\r\n", "b:80"),
        ["HTTP/1.0"] = ("GET /protocol HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "HTTP/1.0"),
        ["a POST that is streamed"] = (Requests.Post("/echo", "hello\r\n\r\nworld"), "hello\r\n\r\nworld"),
        ["a POST that is bound"] = (Requests.Post("/bound", "hello\r\n\r\nworld"), "hello\r\n\r\nworld"),
        ["a POST that is ignored"] = (Requests.Post("/ignore", "hello\r\n\r\nworld"), "ignored"),
        ["chunks that are streamed"] = (Chunks("/echo"), "hello, world"),
        ["chunks that are bound"] = (Chunks("/bound"), "hello, world"),
        ["chunks that are ignored"] = (Chunks("/ignore"), "ignored"),
    };

    public static TheoryData<string> Names => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAnsweredWhereverItIsCut(string name)
    {
        var (bytes, answer) = Table[name];
        using var client = server.Connect();
        for (var cut = 1; cut < bytes.Length; cut++)
        {
            client.SendInTwo(bytes, cut);
            Assert.Equal(answer, client.Read().Text);
        }

        client.AssertOpen();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAnsweredWhenItComesByteByByte(string name)
    {
        var (bytes, answer) = Table[name];
        using var client = server.Connect();
        client.SendByteByByte(bytes);
        Assert.Equal(answer, client.Read().Text);
        client.SendByteByByte(bytes + bytes);
        Assert.Equal(answer, client.Read().Text);
        Assert.Equal(answer, client.Read().Text);
        client.AssertOpen();
    }

    private static string Chunks(string target) =>
        Requests.Chunked(
            target,
            "5;a=\"b;c\"\r\nhello\r\n00002;x\r\n, \r\n5\r\nworld\r\n0;last\r\nX-Sum: 1\r\nY:\r\n\r\n",
            "Trailer: X-Sum");
}
