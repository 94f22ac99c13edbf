using System.Net.Sockets;
using SockRoute.SampleTests.Hello;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Operator;

/// <summary>Where an application listens, and what it says about that.</summary>
[Collection(HelloTests.Name)]
public sealed class ListenTests(HelloFixture hello)
{
    [Theory]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--urls=http://127.0.0.1:0")]
    [InlineData("--urls", "HTTP://127.0.0.1:0/")]
    [InlineData("--urls", "http://127.0.0.1:0", "--environment", "Development")]
    public async Task PrintsThePortItGot(params string[] arguments)
    {
        using var application = RunningApplication.StartWith(hello.Executable, arguments);

        Assert.Matches(@"^Listening on http://127\.0\.0\.1:[1-9]\d*\n$", application.Process.Output);
        Assert.Equal("Hello, World!", await application.Client.GetStringAsync("/hello"));
        application.StopCleanly();
        Assert.Equal("", application.Process.Error);
    }

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:0;http://127.0.0.2:0")]
    [InlineData("--urls", "http://127.0.0.1:0; http://127.0.0.2:0;")]
    [InlineData("--urls", "http://127.0.0.1:0", "--urls=http://127.0.0.2:0")]
    public async Task ListensOnEveryUrl(params string[] arguments)
    {
        using var application = RunningApplication.StartWith(hello.Executable, arguments);
        var second = application.Process.WaitForLine("Listening on http://127.0.0.2:")["Listening on ".Length..];

        Assert.Equal("Visit number 1.", await application.Client.GetStringAsync("/visits"));
        Assert.Equal("Visit number 2.", await application.Client.GetStringAsync(second + "/visits"));
        application.StopCleanly();
    }

    [IPv6Fact]
    public async Task ListensOnTheIPv6Loopback()
    {
        using var application = RunningApplication.StartWith(hello.Executable, "--urls", "http://[::1]:0");

        Assert.Equal("[::1]", application.Address.Host);
        Assert.Equal("Hello, World!", await application.Client.GetStringAsync("/hello"));
        application.StopCleanly();
    }

    [IPv6Fact]
    public async Task ListensOnBothLoopbacksForLocalhost()
    {
        var port = FreePort.Take();
        using var application = RunningApplication.StartWith(hello.Executable, "--urls", $"http://localhost:{port}");

        Assert.Equal("Hello, World!", await application.Client.GetStringAsync($"http://127.0.0.1:{port}/hello"));
        Assert.Equal("Hello, World!", await application.Client.GetStringAsync($"http://[::1]:{port}/hello"));
        application.StopCleanly();
    }

    [IPv6Fact]
    public async Task ListensOnEveryAddressOfOneFamily()
    {
        const string Urls = "http://0.0.0.0:0;http://[::]:0";
        using var application = RunningApplication.StartWith(hello.Executable, "--urls", Urls);
        var four = application.Address.Port;
        var six = new Uri(application.Process.WaitForLine("Listening on http://[::]:")["Listening on ".Length..]).Port;

        Assert.Equal("Hello, World!", await application.Client.GetStringAsync($"http://127.0.0.1:{four}/hello"));
        Assert.Equal("Hello, World!", await application.Client.GetStringAsync($"http://[::1]:{six}/hello"));
        var other = application.Client.GetStringAsync($"http://127.0.0.1:{six}/hello");
        await Assert.ThrowsAsync<HttpRequestException>(() => other);
        application.StopCleanly();
    }

    [IPv6Fact]
    public async Task ListensOnEveryAddressOfBothFamiliesForAStar()
    {
        using var application = RunningApplication.StartWith(hello.Executable, "--urls", "http://*:0");
        var port = application.Address.Port;

        Assert.Equal($"Listening on http://*:{port}\n", application.Process.Output);
        Assert.Equal("Hello, World!", await application.Client.GetStringAsync($"http://127.0.0.1:{port}/hello"));
        Assert.Equal("Hello, World!", await application.Client.GetStringAsync($"http://[::1]:{port}/hello"));
        application.StopCleanly();
    }

    [Fact]
    public void FreesItsPortWhenItStops()
    {
        var url = $"http://127.0.0.1:{FreePort.Take()}";
        using var first = RunningApplication.StartWith(hello.Executable, "--urls", url);
        using (var client = new TcpClient(first.Address.Host, first.Address.Port))
        {
            first.StopCleanly();
        }

        using var second = RunningApplication.StartWith(hello.Executable, "--urls", url);
        second.StopCleanly();
    }
}
