using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Hello;

/// <summary>The sample as curl sees it.</summary>
[Collection(HelloTests.Name)]
public sealed class CurlTests(HelloFixture hello)
{
    [CommandFact(Curl.Command)]
    public void GetsText() => Assert.Equal("Hello, World!", Ask("/hello/World"));

    [CommandFact(Curl.Command)]
    public void EncodesAQuery() =>
        Assert.Equal("Hello, Zoë & Bo!", Ask("/hello", "-G", "--data-urlencode", "name=Zoë & Bo"));

    [CommandFact(Curl.Command)]
    public void PostsAForm() => Assert.Equal("Received 7 characters.", Ask("/submit", "-d", "a=b&c=d"));

    [CommandFact(Curl.Command)]
    public void AsksForTheHead()
    {
        var answer = Ask("/hello", "-I");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Length: 13\r\n", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\r\nContent-Type: text/plain; charset=utf-8\r\n", answer, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [CommandFact(Curl.Command)]
    public void AsksForOptions()
    {
        var answer = Ask("/submit", "-i", "-X", "OPTIONS");

        Assert.StartsWith("HTTP/1.1 204 No Content\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nAllow: ", answer, StringComparison.OrdinalIgnoreCase);
    }

    [CommandFact(Curl.Command)]
    public void IsAnsweredInHttp10()
    {
        var answer = Ask("/hello", "-i", "--http1.0");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nHello, World!", answer, StringComparison.Ordinal);
    }

    [CommandFact(Curl.Command)]
    public void UsesOneConnectionForTwoRequests()
    {
        const string Connections = "%{num_connects}\n";
        Assert.Equal("Hello, World!1\nHello, World!0\n", Ask("/hello", "-w", Connections, UrlOf("/hello")));
    }

    [CommandFact(Curl.Command)]
    public void IsToldThatAPathIsMissing() => Assert.Equal("Not Found404", Ask("/nothing", "-w", "%{http_code}"));

    private string Ask(string target, params string[] arguments) => Curl.Run(hello.Server.Address, target, arguments);

    private string UrlOf(string target) => new Uri(hello.Server.Address, target).ToString();
}
