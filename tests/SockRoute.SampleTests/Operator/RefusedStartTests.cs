using System.Net;
using System.Net.Sockets;
using SockRoute.SampleTests.Hello;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Operator;

/// <summary>What keeps an application from starting: one line on standard error, exit code 2, nothing else.</summary>
[Collection(HelloTests.Name)]
public sealed class RefusedStartTests(HelloFixture hello)
{
    private const string Hosts = "the host is an IPv4 address, an IPv6 address in brackets, localhost or *";
    private const string Form = "write http://HOST:PORT or tcp://HOST:PORT, for example http://127.0.0.1:8080";

    [Theory]
    [InlineData("--foo")]
    [InlineData("--foo=1")]
    [InlineData("--routes=yes")]
    [InlineData("--URLS")]
    [InlineData("-x")]
    [InlineData("extra")]
    [InlineData("")]
    public void RefusesAnUnknownOption(string option) =>
        Refuses($"error: unknown option '{option}'; --help lists the options", option);

    [Fact]
    public void RefusesAnUnknownOptionAfterKnownOnes() =>
        Refuses("error: unknown option '--foo'; --help lists the options", "--help", "--environment", "Test", "--foo");

    [Theory]
    [InlineData("--urls")]
    [InlineData("--urls=")]
    [InlineData("--urls", "")]
    [InlineData("--urls", ";")]
    [InlineData("--urls", "--routes")]
    [InlineData("--environment")]
    [InlineData("--environment=")]
    public void RefusesAnOptionWithoutItsValue(params string[] arguments) =>
        Refuses($"error: {arguments[0].TrimEnd('=')} needs a value; --help lists the options", arguments);

    [Theory]
    [InlineData("8080")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("ftp://127.0.0.1:8080")]
    [InlineData("https://127.0.0.1:8080")]
    [InlineData("http:127.0.0.1:8080")]
    [InlineData("http://")]
    [InlineData("http://:8080")]
    public void RefusesWhatIsNoUrl(string url) =>
        Refuses($"error: cannot listen on '{url}': {Form}", "--urls", url);

    [Theory]
    [InlineData("http://127.0.0.1:")]
    [InlineData("http://127.0.0.1:x")]
    [InlineData("http://127.0.0.1:-1")]
    [InlineData("http://127.0.0.1:+1")]
    [InlineData("http://127.0.0.1:65536")]
    [InlineData("http://127.0.0.1:99999999999")]
    public void RefusesABadPort(string url) =>
        Refuses($"error: cannot listen on '{url}': the port is a number from 0 to 65535", "--urls", url);

    [Theory]
    [InlineData("http://example.com:8080")]
    [InlineData("http://127.1:8080")]
    [InlineData("http://256.0.0.1:8080")]
    [InlineData("http://2130706433:8080")]
    [InlineData("http://::1:8080")]
    [InlineData("http://[::1:8080")]
    [InlineData("http://[127.0.0.1]:8080")]
    public void RefusesABadHost(string url) =>
        Refuses($"error: cannot listen on '{url}': {Hosts}", "--urls", url);

    [Fact]
    public void RefusesAFreePortForTwoAddresses() =>
        Refuses(
            "error: cannot listen on 'http://localhost:0': "
                + "localhost is two addresses, which cannot share a free port; write 127.0.0.1:0",
            "--urls",
            "http://localhost:0");

    [Fact]
    public void RefusesABadUrlBesideAGoodOne() =>
        Refuses($"error: cannot listen on 'http://x:0': {Hosts}", "--urls", "http://127.0.0.1:0;http://x:0");

    [Fact]
    public void SaysThatThePortIsInUse()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var url = $"http://{other.LocalEndpoint}";
        Refuses($"error: cannot listen on {url}: the address is in use", "--urls", url);
    }

    [Fact]
    public void SaysThatItsOwnSecondUrlIsInUse()
    {
        var url = $"http://127.0.0.1:{FreePort.Take()}";

        Refuses($"error: cannot listen on {url}: the address is in use", "--urls", url + ";" + url);
    }

    // RFC 5737: 192.0.2.0/24 is for documentation, and no machine's.
    [Fact]
    public void SaysThatTheMachineDoesNotHaveTheAddress() =>
        Refuses(
            "error: cannot listen on http://192.0.2.1:8080: this machine does not have the address",
            "--urls",
            "http://192.0.2.1:8080");

    [Fact]
    public void KeepsToOneLineWhateverItWasGiven()
    {
        using var process = ChildProcess.Run(hello.Executable, ["--urls", "http://a\nb:80"]);

        Assert.Equal(2, process.WaitForExit());
        Assert.Equal(1, process.Error.Count(character => character == '\n'));
    }

    private void Refuses(string line, params string[] arguments)
    {
        using var process = ChildProcess.Run(hello.Executable, arguments);

        Assert.Equal(2, process.WaitForExit());
        Assert.Equal(line + "\n", process.Error);
        Assert.Equal("", process.Output);
    }
}
