using System.Diagnostics;
using System.Text.RegularExpressions;
using SockRoute.WireTests.Driver;
using Xunit.Abstractions;

namespace SockRoute.WireTests.Faults;

/// <summary>The attacks of slowhttptest, which asks for an answer on other connections all the time, and so do we.</summary>
[Trait("Category", "Long")]
public sealed partial class SlowHttpTestTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly string Connections = LongRun.IsOn ? "1000" : "300";
    private static readonly string Seconds = LongRun.IsOn ? "30" : "5";

    [SlowHttpTestTheory]
    [InlineData("/ping", "-H")]
    [InlineData("/echo", "-B")]
    [InlineData("/ping", "-R")]
    [InlineData("/large", "-X", "-w", "10", "-y", "20", "-n", "1", "-z", "5")]
    public void TheServiceStaysAvailable(string target, params string[] mode)
    {
        using var server = Start();
        using var attack = Process.Start(new ProcessStartInfo(
            SlowHttpTestTheoryAttribute.Command,
            [
                .. mode, "-c", Connections, "-r", Connections, "-i", "1", "-l", Seconds, "-p", "5", "-s", "200000",
                "-u", server.Url + target,
            ])
        {
            RedirectStandardOutput = true,
        })!;
        var report = attack.StandardOutput.ReadToEndAsync();
        var answers = 0;
        using (var kept = server.Connect())
        {
            while (!report.IsCompleted)
            {
                kept.AssertOpen();
                Assert.Equal("pong", server.Get("/ping").Text);
                answers += 2;
                Thread.Sleep(5);
            }
        }

        attack.WaitForExit();
        var text = Color().Replace(report.Result, "");
        output.WriteLine($"{answers} good answers");
        output.WriteLine(string.Join('\n', text.Split('\n').TakeLast(12)));
        Assert.Contains("service available:   YES", text, StringComparison.Ordinal);
        Assert.DoesNotContain("service available:   NO", text, StringComparison.Ordinal);
        Patience.Until(() => server.App.Server!.Connections.Count == 0, "every attacker is ended");
        Assert.Empty(server.Log.Errors);
    }

    private static TestServer Start()
    {
        var large = new byte[4_000_000];
        return TestServer.Start(
            routes => routes.Add(HttpMethods.Get, "/large", context => ResultWriter.Write(context, large)),
            options =>
            {
                options.Limits.RequestHeadersTimeout = Second;
                options.Limits.KeepAliveTimeout = 3 * Second;
                options.Limits.MinRequestBodyDataRate = options.Limits.MinResponseDataRate = new(1000, Second);
            });
    }

    [GeneratedRegex(@"\x1b\[[0-9;]*[A-Za-z]")]
    private static partial Regex Color();
}
