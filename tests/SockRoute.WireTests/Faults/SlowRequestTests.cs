using SockRoute.WireTests.Driver;
using Xunit.Abstractions;

namespace SockRoute.WireTests.Faults;

/// <summary>
/// RFC 9110 15.5.9: hundreds of clients that send as slowly as they can are ended by their deadlines, and the others do
/// not notice.
/// </summary>
public sealed class SlowRequestTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private static readonly MinDataRate Rate = new(1000, Short);

    /// <summary>The clock of the deadlines has steps of some milliseconds.</summary>
    private static readonly TimeSpan ClockStep = TimeSpan.FromMilliseconds(20);

    [Theory]
    [InlineData("G", "")]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\nX: ", "a")]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\n", "X: a\r\n")]
    public void SlowHeadsAre408(string beginning, string drip)
    {
        using var server = TestServer.Start(options: options => options.Limits.RequestHeadersTimeout = Short);
        using var attack = new Attack(server, beginning, drip);

        AssertEnded(attack, server, "HTTP/1.1 408 ");
    }

    [Fact]
    public void ConnectionsWithoutARequestAreClosedWithoutAWord()
    {
        using var server = TestServer.Start(options: options => options.Limits.KeepAliveTimeout = 3 * Short);
        using var attack = new Attack(server, "");

        AssertEnded(attack, server, "");
        Assert.All(attack.Answers, answer => Assert.Equal("", answer));
    }

    [Theory]
    [InlineData("/echo", "Content-Length: 200000\r\n\r\n", "a", "HTTP/1.1 408 ")]
    [InlineData("/bound", "Content-Length: 200000\r\n\r\n", "a", "HTTP/1.1 408 ")]
    [InlineData("/ignore", "Content-Length: 200000\r\n\r\n", "a", "HTTP/1.1 200 ")]
    [InlineData("/bound", "Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n", "HTTP/1.1 408 ")]
    [InlineData("/bound", "Content-Length: 200000\r\nExpect: 100-continue\r\n\r\n", "", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 408 ")]
    public void SlowBodiesAre408UnlessTheirAnswerWasThere(string target, string framing, string drip, string answer)
    {
        using var server = TestServer.Start(options: options => options.Limits.MinRequestBodyDataRate = Rate);
        using var attack = new Attack(server, $"POST {target} HTTP/1.1\r\nHost: a\r\n{framing}", drip);

        AssertEnded(attack, server, answer);
    }

    [Fact]
    public void MoreSlowBodiesThanThreadsAre408Or503()
    {
        using var server = TestServer.Start(options: options =>
        {
            options.Limits.MinRequestBodyDataRate = Rate;
            options.Limits.MaxHandlerThreads = Attack.Count / 10;
        });
        using var attack = new Attack(server, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n", "a");

        output.WriteLine(attack.ServeGoodClientsUntil(() => attack.HasEnded, "every attacker is ended"));
        Assert.All(attack.Answers, answer => Assert.Contains(answer[..13], new[] { "HTTP/1.1 408 ", "HTTP/1.1 503 " }));
        Assert.Empty(server.Log.Errors);
    }

    private void AssertEnded(Attack attack, TestServer server, string answer)
    {
        output.WriteLine(attack.ServeGoodClientsUntil(() => attack.HasEnded, "every attacker is ended"));
        Assert.All(attack.Answers, text => Assert.StartsWith(answer, text, StringComparison.Ordinal));
        Assert.True(attack.FirstEnd >= Short - ClockStep, $"The first one is ended after {attack.FirstEnd}.");
        Assert.Empty(server.Log.Errors);
    }
}
