namespace SockRoute.WireTests.Driver;

/// <summary>A client of a WebSocket that sends the frames it is told to send.</summary>
internal sealed class WireSocket : IDisposable
{
    public const string Handshake =
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

    private WireSocket(RawClient client) => Client = client;

    public RawClient Client { get; }

    public static WireSocket Connect(TestServer server, string path, string fields = "", int receiveBuffer = 0)
    {
        var client = RawClient.Connect(server.Url, receiveBuffer);
        client.Send($"GET {path} HTTP/1.1\r\nHost: a\r\n{Handshake}{fields}\r\n");
        var response = client.Read();
        Assert.Equal(101, response.Status);
        Assert.Equal("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", response["Sec-WebSocket-Accept"]);
        return new(client);
    }

    public void Send(string text) => Client.Send(WireFrame.OfText(text));

    public void Send(byte[] frame) => Client.Send(frame);

    public WireFrame Read() => WireFrame.Read(Client);

    /// <summary>Reads a text message that came in one frame.</summary>
    public string ReadText()
    {
        var frame = Read();
        Assert.Equal(0x81, frame.First);
        return frame.Text;
    }

    /// <summary>The server says that it closes, with that code, and does so once it was answered.</summary>
    public void AssertCloses(int code)
    {
        var frame = Read();
        Assert.Equal(0x88, frame.First);
        Assert.Equal(code, frame.CloseCode);
        Client.SendAsFarAsPossible(WireFrame.OfClose(code));
        Assert.Empty(Client.ReadRest());
    }

    public void Dispose() => Client.Dispose();
}
