using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9110;

/// <summary>RFC 9110 10.1.1: 100-continue.</summary>
public sealed class ExpectTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Expect = "Expect: 100-continue";

    [Theory]
    [InlineData("/echo", "Expect: 100-continue")]
    [InlineData("/bound", "Expect: 100-continue")]
    [InlineData("/bound", "expect: 100-Continue")]
    public void TheClientIsToldToSendABodyThatIsWanted(string target, string field)
    {
        using var client = server.Connect();
        client.Send($"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n{field}\r\n\r\n");

        var interim = client.Read();
        Assert.Equal(100, interim.Status);
        Assert.Empty(interim.Fields);
        client.Send("hello");
        Assert.Equal("hello", client.Read().Text);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    public void TheClientIsToldToSendChunksThatAreWanted(string target)
    {
        using var client = server.Connect();
        client.Send(Requests.Chunked(target, "", Expect));

        Assert.Equal(100, client.Read().Status);
        client.Send("5\r\nhello\r\n");
        client.Send("0\r\n\r\n");
        Assert.Equal("hello", client.Read().Text);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    public void TheClientIsNotToldWhenTheBodyIsThereAlready(string target)
    {
        using var client = server.Connect();

        Assert.Equal("hello", client.Exchange(Requests.Post(target, "hello", Expect)).Text);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("/ignore", 200)]
    [InlineData("/nowhere", 404)]
    [InlineData("/ping", 405)]
    public void TheAnswerComesInsteadWhenNobodyWantsTheBody(string target, int status)
    {
        using var client = server.Connect();
        client.Send($"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n{Expect}\r\n\r\n");

        // Whether the body follows is the client's choice, so that nobody knows where the next request begins.
        client.AssertRefused(status, "POST");
    }

    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    public void AnHttp10ClientIsNotSentAnInterimResponse(string target)
    {
        using var client = server.Connect();
        client.Send($"POST {target} HTTP/1.0\r\nContent-Length: 5\r\n{Expect}\r\n\r\n");
        Assert.False(client.HasInput(50));
        client.Send("hello");

        client.AssertRefused(200, "POST");
    }

    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    public void TheInterimResponseComesBehindTheAnswersToEarlierRequests(string target)
    {
        using var client = server.Connect();
        client.Send(Requests.Ping + $"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n{Expect}\r\n\r\n");

        Assert.Equal("pong", client.Read().Text);
        Assert.Equal(100, client.Read().Status);
        client.Send("hello");
        Assert.Equal("hello", client.Read().Text);
        client.AssertOpen();
    }

    // A client may well wait for an answer before it sends the body of the request behind.
    [Fact]
    public void EarlierAnswersDoNotWaitForABodyThatIsStreamed()
    {
        using var client = server.Connect();
        client.Send(Requests.Ping + "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n");

        Assert.Equal("pong", client.Read().Text);
        client.Send("hello");
        Assert.Equal("hello", client.Read().Text);
        client.AssertOpen();
    }

    [Fact]
    public void NoInterimResponseComesInTheMiddleOfTheFinalOne()
    {
        using var local = TestServer.Start(routes => routes.Add(HttpMethods.Post, "/both", context =>
        {
            context.Response.Write("read: ");
            context.Response.Flush();
            context.Response.Write(context.Request.ReadBodyAsText());
        }));
        using var client = local.Connect();
        client.Send($"POST /both HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n{Expect}\r\n\r\n");

        // The pause only makes it likely that the handler has begun to wait for the body.
        Assert.True(client.HasInput(30_000));
        Thread.Sleep(50);
        client.Send("hello");

        var response = client.Read("POST");
        Assert.Equal(200, response.Status);
        Assert.Equal("read: hello", response.Text);
        client.AssertOpen();
    }
}
