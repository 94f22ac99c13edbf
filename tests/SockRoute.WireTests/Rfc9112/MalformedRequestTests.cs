using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 2.2: what is not a request gets its answer, and then the connection is closed, in order.</summary>
public sealed class MalformedRequestTests(TestServer server) : IClassFixture<TestServer>
{
    public static TheoryData<string> Names => [.. MalformedRequests.Table.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsRefusedAndTheConnectionClosedInOrder(string name)
    {
        var (status, bytes) = MalformedRequests.Table[name];
        using var client = server.Connect();
        client.Send(bytes);

        var response = client.Read();

        Assert.Equal(status, response.Status);
        Assert.True(response.SaysClose);
        Assert.NotNull(response["Date"]);
        Assert.NotEqual("pong", response.Text);
        client.AssertClosed();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsRefusedBehindAGoodRequestOfTheSameSegment(string name)
    {
        var (status, bytes) = MalformedRequests.Table[name];
        using var client = server.Connect();
        client.Send(Requests.Ping + bytes);

        Assert.Equal("pong", client.Read().Text);
        client.AssertRefused(status);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingBehindItIsTakenForARequest(string name)
    {
        var (status, bytes) = MalformedRequests.Table[name];
        using var client = server.Connect();
        client.Send(bytes + Requests.Ping + Requests.Ping);

        client.AssertRefused(status);
    }

    // RFC 9112 9.6: a close with unread input would reset the connection, and the answer with it.
    [Fact]
    public void WhatIsStillSentAfterTheRefusalDoesNotCostTheAnswer()
    {
        using var client = server.Connect();
        client.Send("BAD\r\n\r\n");
        for (var i = 0; i < 20; i++)
        {
            client.Send(new string('x', 10_000));
        }

        client.FinishSending();

        client.AssertRefused(400);
    }

    [Fact]
    public void ARefusalDoesNotRepeatWhatTheClientSent()
    {
        foreach (var (_, bytes) in MalformedRequests.Table.Values)
        {
            var response = server.Exchange(bytes.Replace("ping", "<script>", StringComparison.Ordinal) + " ");

            Assert.DoesNotContain("script", response.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NoRefusalIsLoggedAsAnError()
    {
        server.Exchange("BAD\r\n\r\n ");

        Assert.Empty(server.Log.Errors);
    }
}
