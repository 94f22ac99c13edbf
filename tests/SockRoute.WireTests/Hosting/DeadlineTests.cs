using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hosting;

/// <summary>RFC 9110 15.5.9 and RFC 9112 9.5: clients that take too long. Deadlines are kept to a second.</summary>
public sealed class DeadlineTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    [Theory]
    [InlineData("G")]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\n")]
    public void HalfAHeadIs408AndTheConnectionIsClosed(string half)
    {
        using var server = TestServer.Start(options: options => options.Limits.RequestHeadersTimeout = Short);
        using var client = server.Connect();
        client.AssertOpen();
        client.Send(half);

        client.AssertRefused(408);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void DrippingBytesDoNotMakeAHeadLastLonger()
    {
        using var server = TestServer.Start(options: options => options.Limits.RequestHeadersTimeout = Short);
        using var client = server.Connect();
        client.Send("GET /ping HTTP/1.1\r\nX: ");
        Patience.Until(() => DripOrAnswer(client), "the answer comes while bytes are dripping");

        // What is dripped after the answer is dropped, and does not cost the answer.
        client.Send("aaa");
        client.AssertRefused(408);
    }

    [Fact]
    public void EachHeadHasItsOwnDeadline()
    {
        using var server = TestServer.Start(options: options => options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(2));
        using var client = server.Connect();

        // The connection is in the middle of a head at the end of every segment, for longer than one head may take.
        client.Send(Requests.Ping[..9]);
        for (var i = 0; i < 10; i++)
        {
            Thread.Sleep(400);
            client.Send(Requests.Ping[9..] + Requests.Ping[..9]);
            Assert.Equal("pong", client.Read().Text);
        }

        client.Send(Requests.Ping[9..]);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    [Fact]
    public void ASlowClientThatKeepsTakingIsSentALargeAnswerToItsEnd()
    {
        const int Size = 12_000_000;
        using var server = TestServer.Start(
            routes => routes.Add(HttpMethods.Get, "/large", context => ResultWriter.Write(context, new byte[Size])),
            options => options.Limits.TransferTimeout = TimeSpan.FromSeconds(2));
        using var client = RawClient.Connect(server.Url, receiveBuffer: 64 * 1024);
        client.Send(Requests.Get("/large", "Connection: close"));

        // For longer than one piece may take, at a pace that no piece is late at.
        Assert.InRange(client.ReadRestSlowly(100_000, pauseMilliseconds: 40), Size, Size + 1000);
    }

    [Fact]
    public void HalfABoundBodyIs408AndTheConnectionIsClosed()
    {
        using var server = TestServer.Start(options: options => options.Limits.TransferTimeout = Short);
        using var client = server.Connect();
        client.Send("POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");

        client.AssertRefused(408, "POST");
    }

    [Fact]
    public void HalfAStreamedBodyEndsTheHandlerAndTheConnection()
    {
        using var server = TestServer.Start(options: options => options.Limits.TransferTimeout = Short);
        using var client = server.Connect();
        client.Send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");

        client.AssertClosed();
        Assert.Equal("pong", server.Get("/ping").Text);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void AClientThatDoesNotTakeItsAnswerEndsTheHandler()
    {
        using var ended = new ManualResetEvent(false);
        using var server = TestServer.Start(
            routes => routes.Add(HttpMethods.Get, "/endless", context =>
            {
                try
                {
                    while (true)
                    {
                        context.Response.Write(new byte[10_000]);
                    }
                }
                finally
                {
                    ended.Set();
                }
            }),
            options => options.Limits.TransferTimeout = Short);
        using var client = server.Connect();
        client.Send(Requests.Get("/endless"));

        Patience.WaitFor(ended, "the handler is ended");
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void AClientThatDoesNotTakeItsSmallAnswersIsClosed()
    {
        using var server = TestServer.Start(
            routes => routes.Get("/60k", _ => new string('a', 60_000)),
            options => options.Limits.TransferTimeout = Short);
        using var client = RawClient.Connect(server.Url, receiveBuffer: 4096);
        var sender = new Thread(() => client.SendAsFarAsPossible(
            System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Requests.Get("/60k"), 100_000)))));
        sender.Start();

        // It ends when the server has closed the connection: nobody would take the rest of so many requests otherwise.
        Assert.True(sender.Join(TimeSpan.FromSeconds(30)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\n\r\n")]
    public void AnIdleConnectionIsClosedWithoutAWord(string first)
    {
        using var server = TestServer.Start(options: options => options.Limits.KeepAliveTimeout = Short);
        using var client = server.Connect();
        if (first.Length > 0)
        {
            Assert.Equal("pong", client.Exchange(first).Text);
        }

        client.AssertClosed();
    }

    [Fact]
    public void AHandlerMayTakeAsLongAsItLikes()
    {
        using var server = TestServer.Start(
            routes => routes.Get("/slow", _ =>
            {
                Thread.Sleep(2500);
                return "done";
            }),
            options =>
            {
                options.Limits.RequestHeadersTimeout = Short;
                options.Limits.KeepAliveTimeout = Short;
                options.Limits.TransferTimeout = Short;
            });

        Assert.Equal("done", server.Get("/slow").Text);
    }

    private static bool DripOrAnswer(RawClient client)
    {
        client.Send("a");
        return client.HasInput(100);
    }
}
