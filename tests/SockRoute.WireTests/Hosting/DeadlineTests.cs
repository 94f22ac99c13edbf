using System.Net.Sockets;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hosting;

/// <summary>RFC 9110 15.5.9 and RFC 9112 9.5: clients that take too long. Deadlines are kept to a second.</summary>
public sealed class DeadlineTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);
    private static readonly MinDataRate Rate = new(1000, Short);

    [Theory]
    [InlineData("G")]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\n")]
    [InlineData("HEAD /ping HTTP/1.1\r\nHost: a\r\n")]
    public void HalfAHeadIs408AndTheConnectionIsClosed(string half)
    {
        using var server = TestServer.Start(options: options => options.Limits.RequestHeadersTimeout = Short);
        using var client = server.Connect();
        client.AssertOpen();
        client.Send(half);

        client.AssertRefused(408, half.Split(' ')[0]);
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
            options => options.Limits.MinResponseDataRate = new(10_000, TimeSpan.FromSeconds(2)));
        using var client = RawClient.Connect(server.Url, receiveBuffer: 64 * 1024);
        client.Send(Requests.Get("/large", "Connection: close"));

        // For longer than one piece may take, at a pace that no piece is late at.
        Assert.InRange(client.ReadRestSlowly(100_000, pauseMilliseconds: 40), Size, Size + 1000);
    }

    [Fact]
    public void HalfABoundBodyIs408AndTheConnectionIsClosed()
    {
        using var server = TestServer.Start(options: options => options.Limits.MinRequestBodyDataRate = Rate);
        using var client = server.Connect();
        client.Send("POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");

        client.AssertRefused(408, "POST");
    }

    [Fact]
    public void HalfAStreamedBodyIs408AndTheConnectionIsClosed()
    {
        using var server = TestServer.Start(options: options => options.Limits.MinRequestBodyDataRate = Rate);
        using var client = server.Connect();
        client.Send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");

        client.AssertRefused(408, "POST");
        Assert.Equal("pong", server.Get("/ping").Text);
        Assert.Empty(server.Log.Errors);
    }

    // Each byte comes well within the grace period, and all of them are slower than the rate.
    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    [InlineData("/ignore")]
    public void DrippingBytesDoNotMakeABodyLastLonger(string target)
    {
        using var server = TestServer.Start(options: options => options.Limits.MinRequestBodyDataRate = Rate);
        using var client = server.Connect();
        client.Send($"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n");
        if (target == "/ignore")
        {
            Assert.Equal("ignored", client.Read("POST").Text);
        }

        Patience.Until(() => DripOrAnswer(client), "the end comes while bytes are dripping");
        if (target != "/ignore")
        {
            Assert.Equal(408, client.Read("POST").Status);
        }
    }

    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    public void ABodyAtThePaceOfTheRateIsTaken(string target)
    {
        using var server = TestServer.Start(
            options: options => options.Limits.MinRequestBodyDataRate = new(1000, TimeSpan.FromSeconds(3)));
        using var client = server.Connect();
        client.Send($"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\n");
        for (var i = 0; i < 10; i++)
        {
            Thread.Sleep(500);
            client.Send(new string('a', 1000));
        }

        Assert.Equal(10_000, client.Read("POST").Body.Length);
        client.AssertOpen();
    }

    [Fact]
    public void AnAnswerThatOnlyTheEndOfTheConnectionEndsIsResetWhenItIsNotComplete()
    {
        using var server = TestServer.Start(routes => routes.Add(HttpMethods.Get, "/half", context =>
        {
            context.Response.Write("half");
            context.Response.Flush();
            throw new InvalidOperationException();
        }));
        using var client = server.Connect();
        client.Send("GET /half HTTP/1.0\r\n\r\n");

        var exception = Assert.Throws<System.Net.Sockets.SocketException>(() => client.ReadRest());
        Assert.Equal(System.Net.Sockets.SocketError.ConnectionReset, exception.SocketErrorCode);
    }

    [Fact]
    public void AnAnswerThatOnlyTheEndOfTheConnectionEndsIsNotResetWhenItIsComplete()
    {
        using var server = TestServer.Start();
        using var client = server.Connect();
        client.Send("GET /stream/300000 HTTP/1.0\r\n\r\n");

        Assert.Equal(300_000, client.Read().Body.Length);
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
            options => options.Limits.MinResponseDataRate = Rate);
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
            options => options.Limits.MinResponseDataRate = Rate);
        using var client = RawClient.Connect(server.Url, receiveBuffer: 4096);
        var sender = new Thread(() => client.SendAsFarAsPossible(
            System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Requests.Get("/60k"), 100_000)))));
        sender.Start();

        // It ends when the server has closed the connection: nobody would take the rest of so many requests otherwise.
        Assert.True(sender.Join(TimeSpan.FromSeconds(30)));
    }

    // After an orderly end the kernel would keep the rest for as long as the client does not take it.
    [Theory]
    [InlineData("/streamed")]
    [InlineData("/parked")]
    public void AClientThatDoesNotTakeItsAnswerIsReset(string target)
    {
        using var server = TestServer.Start(
            routes => routes
                .Get("/parked", _ => new string('a', 60_000))
                .Add(HttpMethods.Get, "/streamed", context => ResultWriter.Write(context, new byte[20_000_000])),
            options => options.Limits.MinResponseDataRate = Rate);
        using var client = RawClient.Connect(server.Url, receiveBuffer: 4096);
        client.Send(string.Concat(Enumerable.Repeat(Requests.Get(target), 150)));
        Assert.True(client.HasInput(30_000));
        Patience.Until(() => server.App.Server!.Connections.Count == 0, "the server has given it up");

        var exception = Assert.Throws<SocketException>(() => client.ReadRest());
        Assert.Equal(SocketError.ConnectionReset, exception.SocketErrorCode);
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
                options.Limits.MinRequestBodyDataRate = Rate;
                options.Limits.MinResponseDataRate = Rate;
            });

        Assert.Equal("done", server.Get("/slow").Text);
    }

    private static bool DripOrAnswer(RawClient client)
    {
        client.Send("a");
        return client.HasInput(100);
    }
}
