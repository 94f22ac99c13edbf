using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hosting;

/// <summary>RFC 9112 9.5 and 9.6: clients that leave, early or late, in order or by a reset.</summary>
public sealed class LeavingClientTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly string[] Beginnings =
    [
        "",
        "GET /pi",
        "GET /ping HTTP/1.1\r\nHo",
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc",
        "POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc",
        "POST /ignore HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc",
        "POST /bound HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
        "GET /stream/5000000 HTTP/1.1\r\nHost: a\r\n\r\n",
        "BAD\r\n\r\n",
    ];

    public static TheoryData<int, bool> Cases
    {
        get
        {
            var data = new TheoryData<int, bool>();
            for (var i = 0; i < Beginnings.Length; i++)
            {
                data.Add(i, false);
                data.Add(i, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AClientThatLeavesAnywhereIsNoErrorAndTheServerLivesOn(int beginning, bool byReset)
    {
        for (var i = 0; i < 20; i++)
        {
            using var client = server.Connect();
            client.Send(Beginnings[beginning]);
            if (byReset)
            {
                client.Reset();
            }
        }

        using var other = server.Connect();
        other.AssertOpen();
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData("GET /path/a HTTP/1.1\r\nHost: a\r\n\r\n", "/path/a|a")]
    [InlineData("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", "hello")]
    [InlineData("POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", "hello")]
    public void AClientThatHasFinishedSendingStillGetsItsAnswers(string request, string answer)
    {
        using var client = server.Connect();
        client.Send(request + request);
        client.FinishSending();

        Assert.Equal(answer, client.Read().Text);
        Assert.Equal(answer, client.Read().Text);
        client.AssertClosed();
    }

    [Fact]
    public void AClientThatHasFinishedSendingStillGetsALargeAnswerWhole()
    {
        using var client = server.Connect();
        client.Send(Requests.Get("/stream/2000000"));
        client.FinishSending();

        Assert.Equal(2_000_000, client.Read().Body.Length);
        client.AssertClosed();
    }

    [Theory]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\n")]
    [InlineData("POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhell")]
    [InlineData("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhell")]
    public void HalfARequestIsNotHandled(string half)
    {
        using var client = server.Connect();
        client.Send(half);
        client.FinishSending();

        client.AssertClosed();
    }

    [Fact]
    public void ABlockedHandlerIsToldThatItsClientHasLeft()
    {
        using var started = new ManualResetEvent(false);
        using var told = new ManualResetEvent(false);
        using var local = TestServer.Start(routes => routes.Get("/wait", context =>
        {
            started.Set();
            context.RequestAborted.WaitHandle.WaitOne();
            told.Set();
            return "";
        }));
        using (var client = local.Connect())
        {
            client.Send(Requests.Get("/wait"));
            Patience.WaitFor(started, "the handler runs");
        }

        Patience.WaitFor(told, "the handler is told");
        Assert.Equal("pong", local.Get("/ping").Text);
    }

    [Fact]
    public void ABlockedHandlerIsToldOfAReset()
    {
        using var started = new ManualResetEvent(false);
        using var told = new ManualResetEvent(false);
        using var local = TestServer.Start(routes => routes.Get("/wait", context =>
        {
            started.Set();
            context.RequestAborted.WaitHandle.WaitOne();
            told.Set();
            return "";
        }));
        var client = local.Connect();
        client.Send(Requests.Get("/wait"));
        Patience.WaitFor(started, "the handler runs");
        client.Reset();

        Patience.WaitFor(told, "the handler is told");
    }

    [Fact]
    public void AHandlerThatWritesToAClientThatHasLeftIsEndedAndNotLoggedAsAnError()
    {
        using var ended = new ManualResetEvent(false);
        using var local = TestServer.Start(routes => routes.Add(HttpMethods.Get, "/endless", context =>
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
        }));
        using (var client = local.Connect())
        {
            client.Send(Requests.Get("/endless"));
            Assert.True(client.HasInput(30_000));
        }

        Patience.WaitFor(ended, "the handler is ended");
        Assert.Equal("pong", local.Get("/ping").Text);
        Assert.Empty(local.Log.Errors);
    }
}
