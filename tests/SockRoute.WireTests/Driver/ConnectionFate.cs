using System.Net.Sockets;
using System.Text;

namespace SockRoute.WireTests.Driver;

/// <summary>What became of a connection after an answer.</summary>
internal static class ConnectionFate
{
    /// <summary>Nothing more comes, and the end is an orderly one: no reset.</summary>
    public static void AssertClosed(this RawClient client) =>
        Assert.Equal("", Encoding.Latin1.GetString(client.ReadRest()));

    /// <summary>The connection ends in the middle of an answer, by whatever means.</summary>
    public static void AssertCut(this RawClient client)
    {
        var exception = Record.Exception(() => client.Read());
        Assert.True(
            exception is EndOfStreamException or SocketException { SocketErrorCode: SocketError.ConnectionReset },
            exception?.ToString() ?? "the answer is complete");
    }

    /// <summary>The connection serves another request.</summary>
    public static void AssertOpen(this RawClient client) =>
        Assert.Equal("pong", client.Exchange("GET /ping HTTP/1.1\r\nHost: a\r\n\r\n").Text);

    /// <summary>The answer has this status, says that it is the last one, and is.</summary>
    public static void AssertRefused(this RawClient client, int status, string method = "GET")
    {
        var response = client.Read(method);
        Assert.Equal(status, response.Status);
        Assert.True(response.SaysClose);
        client.AssertClosed();
    }
}
