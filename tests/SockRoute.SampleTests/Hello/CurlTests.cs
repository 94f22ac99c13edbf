using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Hello;

/// <summary>The sample as curl sees it.</summary>
[Collection(HelloTests.Name)]
public sealed class CurlTests(HelloFixture hello)
{
    [CommandFact("curl")]
    public void GetsText() => Assert.Equal("Hello, World!", Curl("/hello/World"));

    [CommandFact("curl")]
    public void EncodesAQuery() =>
        Assert.Equal("Hello, Zoë & Bo!", Curl("/hello", "-G", "--data-urlencode", "name=Zoë & Bo"));

    [CommandFact("curl")]
    public void PostsAForm() => Assert.Equal("Received 7 characters.", Curl("/submit", "-d", "a=b&c=d"));

    [CommandFact("curl")]
    public void AsksForTheHead()
    {
        var answer = Curl("/hello", "-I");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Length: 13\r\n", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\r\nContent-Type: text/plain; charset=utf-8\r\n", answer, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [CommandFact("curl")]
    public void AsksForOptions()
    {
        var answer = Curl("/submit", "-i", "-X", "OPTIONS");

        Assert.StartsWith("HTTP/1.1 204 No Content\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nAllow: ", answer, StringComparison.OrdinalIgnoreCase);
    }

    [CommandFact("curl")]
    public void IsAnsweredInHttp10()
    {
        var answer = Curl("/hello", "-i", "--http1.0");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nHello, World!", answer, StringComparison.Ordinal);
    }

    [CommandFact("curl")]
    public void UsesOneConnectionForTwoRequests()
    {
        const string Connections = "%{num_connects}\n";
        Assert.Equal("Hello, World!1\nHello, World!0\n", Curl("/hello", "-w", Connections, UrlOf("/hello")));
    }

    [CommandFact("curl")]
    public void IsToldThatAPathIsMissing() => Assert.Equal("Not Found404", Curl("/nothing", "-w", "%{http_code}"));

    private string Curl(string target, params string[] arguments)
    {
        string[] all = ["-q", "-sS", "--noproxy", "*", "--max-time", "30", .. arguments, UrlOf(target)];
        using var curl = ChildProcess.Run("curl", all);
        Assert.True(curl.WaitForExit() == 0, curl.Transcript);
        return curl.Output;
    }

    private string UrlOf(string target) => new Uri(hello.Server.Address, target).ToString();
}
