using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>What a request that is running sees of the end of its server.</summary>
[Collection(PackageTests.Name)]
public sealed class DrainTests(PackageFixture package)
{
    private const int Milliseconds = 1500;

    [Theory]
    [InlineData(nameof(Signal.Terminate), "slow", "slow ends")]
    [InlineData(nameof(Signal.Interrupt), "slow", "slow ends")]
    [InlineData(nameof(Signal.Terminate), "task", "task ends")]
    [InlineData(nameof(Signal.Terminate), "stream", "first, second")]
    public async Task LetsARunningRequestFinish(string signal, string route, string expected)
    {
        using var application = package.Application("Operator").Start();
        var answer = application.Client.GetAsync($"/{route}/{Milliseconds}");
        application.Process.WaitForLine(route + " begins");
        application.Process.Send(Enum.Parse<Signal>(signal));
        using var response = await answer;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal(0, application.Process.WaitForExit());
        Assert.Equal("", application.Process.Error);
    }

    [Fact]
    public async Task TakesNoNewConnectionWhileARequestFinishes()
    {
        using var application = package.Application("Operator").Start();
        var answer = application.Client.GetStringAsync($"/slow/{2 * Milliseconds}");
        application.Process.WaitForLine("slow begins");
        application.Process.Send(Signal.Terminate);

        var isRefused = await IsRefusedAsync(application.Address);
        Assert.True(isRefused, "A connection was taken: " + application.Process.Transcript);
        Assert.True(application.Process.IsRunning, application.Process.Transcript);
        Assert.Equal("slow ends", await answer);
        Assert.Equal(0, application.Process.WaitForExit());
    }

    [Fact]
    public async Task WaitsNoLongerThanTheApplicationAllows()
    {
        using var application = package.Application("Operator").Start("--impatient");
        var answer = application.Client.GetStringAsync("/slow/60000");
        application.Process.WaitForLine("slow begins");
        var clock = Stopwatch.StartNew();
        application.Process.Send(Signal.Terminate);

        Assert.Equal(0, application.Process.WaitForExit());
        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(20));
        await Assert.ThrowsAsync<HttpRequestException>(() => answer);
    }

    private static async Task<bool> IsRefusedAsync(Uri address)
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(address.Host, address.Port);
                await Task.Delay(50);
            }
            catch (SocketException)
            {
                return true;
            }
        }

        return false;
    }
}
