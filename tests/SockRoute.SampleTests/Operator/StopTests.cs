using System.Net.Sockets;
using System.Text;
using SockRoute.SampleTests.Hello;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Operator;

/// <summary>The end of a server that has nothing left to do. Running requests are tested with the package.</summary>
[Collection(HelloTests.Name)]
public sealed class StopTests(HelloFixture hello)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(nameof(Signal.Terminate))]
    [InlineData(nameof(Signal.Interrupt))]
    public void StopsBeforeItsFirstRequest(string signal)
    {
        using var application = RunningApplication.Start(hello.Executable);
        application.StopCleanly(Enum.Parse<Signal>(signal));

        Assert.Equal("", application.Process.Error);
    }

    [Theory]
    [InlineData(nameof(Signal.Terminate))]
    [InlineData(nameof(Signal.Interrupt))]
    public async Task StopsWithIdleConnectionsOpen(string signal)
    {
        using var application = RunningApplication.Start(hello.Executable);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => application.Client.GetStringAsync("/hello")));
        using var silent = new TcpClient(application.Address.Host, application.Address.Port);
        using var halfway = new TcpClient(application.Address.Host, application.Address.Port);
        await halfway.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET /hello HTTP/1.1\r\nHos"));
        await Task.Delay(100);

        application.Process.Send(Enum.Parse<Signal>(signal));

        Assert.Equal(0, application.Process.WaitForExit(Soon));
        Assert.Equal("", application.Process.Error);
    }

    [Fact]
    public async Task ASecondInterruptEndsTheProcessInTheMiddleOfARequest()
    {
        using var application = RunningApplication.Start(hello.Executable);
        using var halfway = new TcpClient(application.Address.Host, application.Address.Port);
        await halfway.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            "POST /submit HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab"));
        await Task.Delay(100);
        application.Process.Send(Signal.Interrupt);
        await Task.Delay(100);
        application.Process.Send(Signal.Interrupt);

        Assert.NotEqual(0, application.Process.WaitForExit(Soon));
    }

    [Fact]
    public void TakesASecondSignalWhileItStops()
    {
        using var application = RunningApplication.Start(hello.Executable);
        application.Process.Send(Signal.Terminate);
        Signals.TrySend(application.Process.Id, Signal.Terminate);

        Assert.Equal(0, application.Process.WaitForExit());
    }
}
