using System.Globalization;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Chat;

/// <summary>The console client, as a process that is typed to.</summary>
[Collection(ChatTests.Name)]
public sealed class ClientTests(ChatFixture chat)
{
    [Theory]
    [InlineData("ws")]
    [InlineData("tcp")]
    public void TalksAndListensAtOnce(string scheme)
    {
        using var server = chat.Start();
        var url = scheme == "ws" ? server.Hub : server.Lines;
        using var nc = server.ConnectAs("cleo");
        var ann = server.StartClientAs("ann", url);
        nc.Expect("* ann has come into lobby");
        var bob = server.StartClientAs("bob", url);
        nc.Expect("* bob has come into lobby");

        ann.WriteLine("Hello, Größe & <b>");
        bob.WaitForLine("ann: Hello, Größe & <b>");
        nc.Expect("ann: Hello, Größe & <b>");
        nc.Send("Hello, both of you");
        ann.WaitForLine("cleo: Hello, both of you");
        bob.WaitForLine("cleo: Hello, both of you");
        bob.WriteLine("/join tea");
        bob.WaitForLine("* bob, you are in tea, with bob");
        ann.WaitForLine("* bob has left lobby");
        ann.WriteLine("/rooms");
        ann.WaitForLine("* rooms: lobby (2), tea (1)");
        ann.WriteLine("/who");
        ann.WaitForLine("* in lobby: ann, cleo");

        ann.WriteLine("/quit");
        Assert.Equal(0, ann.WaitForExit());
        Assert.Equal("", ann.Error);
        Assert.DoesNotContain("ann: Hello", ann.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ws")]
    [InlineData("tcp")]
    public void PrintsEveryAnswerBeforeItEnds(string scheme)
    {
        using var server = chat.Start();
        var url = scheme == "ws" ? server.Hub : server.Lines;
        var ann = server.StartClientAs("ann", url);
        ann.WriteLine("/join tea");
        ann.WriteLine("/who");
        ann.WriteLine("/rooms");
        ann.EndInput();

        Assert.Equal(0, ann.WaitForExit());
        Assert.Equal(
            "* ann, you are in lobby, with ann\n* ann, you are in tea, with ann\n* in tea: ann\n* rooms: tea (1)\n",
            ann.Output);
    }

    [Fact]
    public void EndsWhenItIsNotLetIn()
    {
        using var server = chat.Start();
        var client = server.StartClient("--url", server.Hub.AbsoluteUri, "--user", "ann", "--password", "wrong");

        Assert.Equal(1, client.WaitForExit());
        Assert.Equal("", client.Output);
        Assert.Equal("error: not signed in\n", client.Error);
    }

    [Fact]
    public void EndsWithTheServerThoughNothingIsTyped()
    {
        using var server = chat.Start();
        var client = server.StartClientAs("ann");
        server.Stop();

        Assert.Equal(1, client.WaitForExit());
        Assert.StartsWith("error: the server has closed the connection", client.Error, StringComparison.Ordinal);
        Assert.Single(client.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void SendsOneRequestAndPrintsTheResponse()
    {
        using var server = chat.Start();
        var client = server.StartClient("--url", server.Hub.AbsoluteUri, "--method", "GET", "--path", "/hello");
        Assert.Equal(0, client.WaitForExit());
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", client.Output, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nHello\n", client.Output, StringComparison.Ordinal);
        Assert.Equal("", client.Error);

        var missing = server.StartClient("--url=" + server.Hub, "--method=GET", "--path=/nothing");
        Assert.Equal(0, missing.WaitForExit());
        Assert.StartsWith("HTTP/1.1 404 Not Found\r\n", missing.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--user NAME and --password TEXT are needed", "--user", "ann")]
    [InlineData("'--shout' is not understood", "--shout", "loud")]
    [InlineData("'hello' is not understood", "hello")]
    [InlineData("--url needs a value", "--url")]
    [InlineData("'http://a' is no address", "--url", "http://a", "--user", "ann", "--password", "secret")]
    [InlineData("'get' is no method", "--method", "get")]
    [InlineData("'hello' is no path", "--method", "GET", "--path", "hello")]
    [InlineData("a request goes to a server of HTTP", "--method", "GET", "--url", "tcp://127.0.0.1:9000")]
    public void RefusesWrongArgumentsInOneLine(string reason, params string[] arguments)
    {
        using var client = ChildProcess.Run(chat.ClientExecutable, arguments);

        Assert.Equal(2, client.WaitForExit());
        Assert.Equal("", client.Output);
        Assert.StartsWith("error: ", client.Error, StringComparison.Ordinal);
        Assert.EndsWith("; --help lists the options\n", client.Error, StringComparison.Ordinal);
        Assert.Contains(reason, client.Error, StringComparison.Ordinal);
        Assert.Equal(client.Error.Length - 1, client.Error.IndexOf('\n', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--url", "ws://127.0.0.1:{0}/chat", "--user", "ann", "--password", "secret")]
    [InlineData("--url", "tcp://127.0.0.1:{0}", "--user", "ann", "--password", "secret")]
    [InlineData("--url", "ws://127.0.0.1:{0}/chat", "--method", "GET")]
    public void SaysThatThereIsNoServerInOneLine(params string[] arguments)
    {
        var port = FreePort.Take().ToString(CultureInfo.InvariantCulture);
        using var client = ChildProcess.Run(
            chat.ClientExecutable,
            arguments.Select(argument => argument.Replace("{0}", port, StringComparison.Ordinal)));

        Assert.Equal(1, client.WaitForExit());
        Assert.Equal("", client.Output);
        Assert.StartsWith("error: ", client.Error, StringComparison.Ordinal);
        Assert.Contains(port, client.Error, StringComparison.Ordinal);
        Assert.Equal(client.Error.Length - 1, client.Error.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void PrintsItsOptions()
    {
        using var client = ChildProcess.Run(chat.ClientExecutable, ["--help"]);

        Assert.Equal(0, client.WaitForExit());
        Assert.Contains("\n  --url URL ", client.Output, StringComparison.Ordinal);
        Assert.Contains("/join ROOM, /rooms, /who, /quit", client.Output, StringComparison.Ordinal);
        Assert.Equal("", client.Error);
    }
}
