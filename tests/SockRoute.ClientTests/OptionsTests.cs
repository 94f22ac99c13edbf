namespace SockRoute.ClientTests;

/// <summary>URLs and options that cannot be meant.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("chat")]
    [InlineData("http://127.0.0.1:8080/chat")]
    [InlineData("ws:///chat")]
    [InlineData("ws://127.0.0.1:0/chat")]
    [InlineData("ws://127.0.0.1:8080/chat#here")]
    [InlineData("ws://me:secret@127.0.0.1:8080/chat")]
    [InlineData("tcp://127.0.0.1")]
    [InlineData("tcp://127.0.0.1:9000/chat")]
    public void RefusesAUrlOfNoServer(string url)
    {
        var exception = Assert.Throws<ArgumentException>(() => MessageClient.Connect(url));

        Assert.StartsWith($"'{url}' is no URL of a server of messages: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wss://127.0.0.1:1/chat")]
    [InlineData("tls://127.0.0.1:1")]
    public void SaysHowToUseTls(string url)
    {
        var exception = Assert.Throws<ArgumentException>(() => MessageClient.Connect(url));

        Assert.Equal($"'{url}' needs TLS: call options.UseTls().", exception.Message);
    }

    [Theory]
    [InlineData("X\r\nY", "a")]
    [InlineData("", "a")]
    [InlineData("X", "a\r\nY: b")]
    [InlineData("X", "naïve")]
    [InlineData("host", "a")]
    [InlineData("Sec-WebSocket-Key", "a")]
    public void RefusesAHeaderThatIsNone(string name, string value) =>
        Assert.Throws<ArgumentException>(() => MessageClient.Connect(
            "ws://127.0.0.1:1", new MessageClientOptions { Headers = { [name] = value } }));

    [Fact]
    public void RefusesWhatHasNoPlaceInTcp()
    {
        Assert.Throws<ArgumentException>(() => MessageClient.Connect(
            "tcp://127.0.0.1:1", new MessageClientOptions { Headers = { ["Cookie"] = "a=b" } }));
        Assert.Throws<ArgumentException>(() => MessageClient.Connect(
            "tcp://127.0.0.1:1", new MessageClientOptions { Subprotocols = { "chat" } }));
    }

    [Fact]
    public void RefusesSizesAndWaitsThatCannotBeMeant()
    {
        Assert.Throws<ArgumentException>(() => Connect(new() { MaxMessageSize = 0 }));
        Assert.Throws<ArgumentException>(() => Connect(new() { PingInterval = TimeSpan.Zero }));
        Assert.Throws<ArgumentException>(() => Connect(new() { PingTimeout = TimeSpan.FromDays(25) }));
        Assert.Throws<ArgumentException>(() => Connect(new() { ConnectTimeout = TimeSpan.FromSeconds(-1) }));
        Assert.Throws<ArgumentException>(() => Connect(new() { Subprotocols = { "a b" } }));

        static MessageClient Connect(MessageClientOptions options) => MessageClient.Connect("ws://127.0.0.1:1", options);
    }
}
