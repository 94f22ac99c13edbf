using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 2.2: what is not a request gets its answer, and then the connection is closed, in order.</summary>
public sealed class MalformedRequestTests(TestServer server) : IClassFixture<TestServer>
{
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
    public void NoRefusalIsLoggedAsAnError()
    {
        server.Exchange("BAD\r\n\r\n ");

        Assert.Empty(server.Log.Errors);
    }
}
