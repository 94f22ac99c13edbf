using System.Globalization;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 9.3.2: several requests on their way at once are answered in their order.</summary>
public sealed class PipeliningTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public void RequestsOfOneSegmentAreAnsweredInOrder()
    {
        using var client = server.Connect();
        client.Send(string.Concat(Enumerable.Range(0, 50).Select(i => Requests.Get("/path/" + i))));

        for (var i = 0; i < 50; i++)
        {
            Assert.Equal($"/path/{i}|{i}", client.Read().Text);
        }

        client.AssertOpen();
    }

    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    public void ABodyInTheMiddleIsNotTakenForARequest(string target)
    {
        const string Body = "GET /method HTTP/1.1\r\nHost: a\r\n\r\n";
        using var client = server.Connect();
        client.Send(Requests.Ping + Requests.Post(target, Body)
            + Requests.Chunked(target, "5\r\nGET /\r\n0\r\n\r\n") + Requests.Get("/method"));

        Assert.Equal("pong", client.Read().Text);
        Assert.Equal(Body, client.Read().Text);
        Assert.Equal("GET /", client.Read().Text);
        Assert.Equal("GET", client.Read().Text);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("/ignore")]
    [InlineData("/nowhere")]
    public void ABodyThatNobodyReadsIsNotTakenForARequest(string target)
    {
        using var client = server.Connect();
        client.Send(Requests.Post(target, Requests.Ping)
            + Requests.Chunked(target, "5\r\nGET /\r\n0\r\n\r\n") + Requests.Get("/method"));

        var status = client.Read().Status;
        Assert.Equal(status, client.Read().Status);
        Assert.Equal("GET", client.Read().Text);
        client.AssertOpen();
    }

    [Fact]
    public void HeadsBetweenOthersHaveNoBody()
    {
        using var client = server.Connect();
        client.Send("HEAD /ping HTTP/1.1\r\nHost: a\r\n\r\n" + Requests.Ping
            + "HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\n" + Requests.Get("/status/304") + Requests.Ping);

        Assert.Equal("4", client.Read("HEAD")["Content-Length"]);
        Assert.Equal("pong", client.Read().Text);
        Assert.Equal(404, client.Read("HEAD").Status);
        Assert.Equal(304, client.Read().Status);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    [Fact]
    public void LargeAnswersStayInOrderAndComplete()
    {
        int[] sizes = [300_000, 1, 70_000, 65_536, 65_537, 0, 1_000_000, 7];
        using var client = server.Connect();
        client.Send(string.Concat(sizes.Select(size => Requests.Get("/stream/" + size))));

        foreach (var size in sizes)
        {
            Assert.Equal(StandardRoutes.Pattern(0, size), client.Read().Body);
        }

        client.AssertOpen();
    }

    // The client does not read before it has sent everything, so that answers and requests queue up in both directions.
    [Fact]
    public void AClientThatSendsThousandsBeforeItReadsGetsEveryAnswer()
    {
        const int Count = 20_000;
        using var client = server.Connect();
        var sender = new Thread(
            () => client.Send(string.Concat(Enumerable.Range(0, Count).Select(i => Requests.Get("/path/" + i)))));
        sender.Start();
        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"/path/{i}|{i}"), client.Read().Text);
        }

        sender.Join();
        client.AssertOpen();
    }
}
