using SockRoute.WireTests.Driver;
using Xunit.Abstractions;

namespace SockRoute.WireTests.Faults;

/// <summary>
/// RFC 9110 15.5.9: hundreds of clients that send their bodies as slowly as they can are ended by the minimum rate, and
/// the others do not notice.
/// </summary>
public sealed class SlowBodyTests(ITestOutputHelper output)
{
    private static readonly MinDataRate Rate = new(1000, TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData("/echo", "Content-Length: 200000\r\n\r\n", "a", "HTTP/1.1 408 ")]
    [InlineData("/bound", "Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n", "HTTP/1.1 408 ")]
    [InlineData("/bound", "Content-Length: 9\r\nExpect: 100-continue\r\n\r\n", "", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 408 ")]
    [InlineData("/ignore", "Content-Length: 200000\r\n\r\n", "a", "HTTP/1.1 200 ")]
    public void SlowBodiesAre408UnlessTheirAnswerWasThere(string target, string framing, string drip, string answer)
    {
        using var server = TestServer.Start(options: options => options.Limits.MinRequestBodyDataRate = Rate);
        using var attack = new Attack(server, $"POST {target} HTTP/1.1\r\nHost: a\r\n{framing}", drip);

        output.WriteLine(attack.ServeGoodClientsUntil(() => attack.HasEnded, "every attacker is ended"));
        attack.AssertEnded(answer, Rate.GracePeriod);
        Assert.Empty(server.Log.Errors);
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
        Assert.All(attack.Answers, answer => Assert.Matches("^HTTP/1.1 (408|503) ", answer));
        Assert.Empty(server.Log.Errors);
    }
}
