using SockRoute.SampleTests.Hello;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Operator;

/// <summary>Servers are started with their streams in files, or with none.</summary>
[Collection(HelloTests.Name)]
public sealed class StandardStreamTests(HelloFixture hello)
{
    [Fact]
    public async Task WritesTheStartUpLineToAFile()
    {
        using var folder = new TemporaryFolder("streams");
        var (file, url) = (folder.PathOf("out.txt"), $"http://127.0.0.1:{FreePort.Take()}");
        using var shell = StartInShell($">'{file}' 2>&1", url);
        await AnswersAsync(url);
        shell.Send(Signal.Terminate);

        Assert.Equal(0, shell.WaitForExit());
        Assert.Equal($"Listening on {url}\n", await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("> /dev/null 2>&1")]
    [InlineData("> /dev/full")]
    [InlineData(">&-")]
    [InlineData("2>&-")]
    [InlineData("<&- >&-")]
    [InlineData("<&- >&- 2>&-")]
    public async Task RunsWithoutAStreamToWriteTo(string redirection)
    {
        var url = $"http://127.0.0.1:{FreePort.Take()}";
        using var shell = StartInShell(redirection, url);
        await AnswersAsync(url);
        shell.Send(Signal.Terminate);

        Assert.Equal(0, shell.WaitForExit());
    }

    private static async Task AnswersAsync(string url)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                Assert.Equal("Hello, World!", await client.GetStringAsync(url + "/hello"));
                return;
            }
            catch (HttpRequestException) when (attempt < 200)
            {
                await Task.Delay(100);
            }
        }
    }

    // exec: the shell becomes the server, and its process id the server's.
    private ChildProcess StartInShell(string redirection, string url) =>
        ChildProcess.Start("/bin/sh", ["-c", $"exec \"$0\" \"$@\" {redirection}", hello.Executable, "--urls", url]);
}
