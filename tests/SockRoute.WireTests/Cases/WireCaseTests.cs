using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Cases;

/// <summary>Every case of a rule as the first request of a connection, and between others.</summary>
public sealed class WireCaseTests(CaseServer server) : IClassFixture<CaseServer>
{
    public static TheoryData<string> Names => WireCases.Names;

    public static TheoryData<string> RuleNames => [.. Rules.All];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void EveryRuleHasACaseThatIsAcceptedAndOneThatIsRefused(string rule)
    {
        var cases = WireCases.ByName.Values.Where(row => row.Rule == rule).ToLookup(row => row.IsRefused);

        Assert.NotEmpty(cases[false]);
        Assert.NotEmpty(cases[true]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAnsweredAsTheFirstRequest(string name)
    {
        var row = WireCases.ByName[name];
        using var client = server.Connect();
        client.Send(row.Bytes);

        client.AssertAnswered(row);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAnsweredBehindAGoodRequestOfTheSameSegment(string name)
    {
        var row = WireCases.ByName[name];
        using var client = server.Connect();
        client.Send(Requests.Ping + row.Bytes);

        Assert.Equal("pong", client.Read().Text);
        client.AssertAnswered(row);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatFollowsInTheSameSegmentIsAnsweredOnlyIfTheConnectionStaysOpen(string name)
    {
        var row = WireCases.ByName[name];
        using var client = server.Connect();
        client.Send(row.Bytes + Requests.Get("/method") + Requests.Ping);

        client.AssertAnswered(row, () =>
        {
            Assert.Equal("GET", client.Read().Text);
            Assert.Equal("pong", client.Read().Text);
        });
    }

    [Fact]
    public void ARefusalDoesNotRepeatWhatTheClientSent()
    {
        foreach (var row in WireCases.ByName.Values.Where(row => row.IsRefused))
        {
            using var client = server.Connect();
            client.Send(row.Bytes.Replace("ping", "<script>", StringComparison.Ordinal));

            Assert.DoesNotContain("script", client.ReadFinal(row.Method).Text, StringComparison.Ordinal);
        }
    }
}
