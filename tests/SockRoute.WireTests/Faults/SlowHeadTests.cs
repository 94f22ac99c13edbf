using SockRoute.WireTests.Driver;
using Xunit.Abstractions;

namespace SockRoute.WireTests.Faults;

/// <summary>
/// RFC 9110 15.5.9: hundreds of clients that send their heads as slowly as they can are ended by the deadline, and the
/// others do not notice.
/// </summary>
public sealed class SlowHeadTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\nX: ", "a")]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\n", "X: a\r\n")]
    public void SlowHeadsAre408(string beginning, string drip)
    {
        using var server = TestServer.Start(options: options => options.Limits.RequestHeadersTimeout = Short);
        using var attack = new Attack(server, beginning, drip);

        output.WriteLine(attack.ServeGoodClientsUntil(() => attack.HasEnded, "every attacker is ended"));
        attack.AssertEnded("HTTP/1.1 408 ", Short);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void ConnectionsWithoutARequestAreClosedWithoutAWord()
    {
        using var server = TestServer.Start(options: options => options.Limits.KeepAliveTimeout = 2 * Short);
        using var attack = new Attack(server, "");

        output.WriteLine(attack.ServeGoodClientsUntil(() => attack.HasEnded, "every attacker is ended"));
        attack.AssertEnded("", 2 * Short);
        Assert.All(attack.Answers, answer => Assert.Equal("", answer));
        Assert.Empty(server.Log.Errors);
    }
}
