using SockRoute.ClientTests.Hubs;

namespace SockRoute.ClientTests;

/// <summary>Lines of TCP, good and bad.</summary>
public sealed class LineTests
{
    [Fact]
    public void SendsAndTakesLines()
    {
        using var server = new ScriptedServer(end =>
        {
            Assert.Equal("hello  there", end.ReadLine());
            Assert.Equal("""{"type":"said","data":{"user":"ann","text":"a\nb"}}""", end.ReadLine());
            end.Send("one\r\n\ntwo\n{\"type\":\"said\",\"data\":{\"user\":\"bob\",\"text\":\"hi\"}}\n");
            end.WaitForEnd();
        });
        using var client = MessageClient.Connect(server.LineUrl);

        client.SendText("hello \nthere");
        client.Send(new Said("ann", "a\nb"));

        Assert.Equal(["one", "", "two"], [client.Receive()!.Text, client.Receive()!.Text, client.Receive()!.Text]);
        Assert.Equal(new Said("bob", "hi"), client.Receive()!.Read<Said>());
        Assert.Null(client.CloseCode);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("half a li", "The connection ended within a line.")]
    public void TellsAnEndFromAnEndWithinALine(string bytes, string? reason)
    {
        using var server = new ScriptedServer(end => end.Send(bytes));
        using var client = MessageClient.Connect(server.LineUrl);
        var ends = new List<Exception?>();
        client.Disconnected += ends.Add;

        Assert.Null(client.Receive());
        Assert.Null(client.Receive());

        Assert.Equal(reason, Assert.Single(ends)?.Message);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, (byte)'\n' }, "a line is not UTF-8")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, (byte)'\n' }, "a line is longer than 8 bytes")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, "a line is longer than 8 bytes")]
    public void EndsWithWhatIsNoLine(byte[] bytes, string reason)
    {
        using var server = new ScriptedServer(end =>
        {
            end.Send(bytes);
            end.WaitForEnd();
        });
        using var client = MessageClient.Connect(server.LineUrl, new MessageClientOptions { MaxMessageSize = 8 });
        Exception? failure = null;
        client.Disconnected += exception => failure = exception;

        Assert.Null(client.Receive());

        Assert.Equal($"The server sent no message: {reason}.", failure!.Message);
    }

    [Fact]
    public void TakesALineOfTheLargestSize()
    {
        using var server = new ScriptedServer(end =>
        {
            end.Send(new string('x', 100_000) + "\r\n" + new string('y', 100_000) + "\n");
            end.WaitForEnd();
        });
        using var client = MessageClient.Connect(server.LineUrl, new MessageClientOptions { MaxMessageSize = 100_000 });

        Assert.Equal(new string('x', 100_000), client.Receive()!.Text);
        Assert.Equal(new string('y', 100_000), client.Receive()!.Text);
    }
}
