using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Handlers;

/// <summary>
/// Sequences leave as they come: they may be longer than memory, may have no end, and are given up with the client.
/// </summary>
public sealed class SequenceTests
{
    private const int HoldBack = 64 * 1024;

    [Fact]
    public void ALongOneIsSentWholeInChunks()
    {
        using var server = Start(new Source(200_000));
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/result"));

        Assert.Equal(200, response.Status);
        Assert.Equal("chunked", response["Transfer-Encoding"]);
        Assert.Equal("[" + string.Join(',', Enumerable.Range(0, 200_000)) + "]", response.Text);
        client.AssertOpen();
    }

    [Fact]
    public void AShortOneHasALength()
    {
        using var server = Start(new Source(3));
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/result"));

        Assert.Equal("[0,1,2]", response.Text);
        Assert.Equal("7", response["Content-Length"]);
    }

    [Fact]
    public void OneWithoutAnEndIsDisposedWhenTheClientLeaves()
    {
        var source = new Source(int.MaxValue);
        using var server = Start(source);
        using (var client = server.Connect())
        {
            client.Send(Requests.Get("/result"));
            Patience.Until(() => source.Count > HoldBack, "more items than are held back");
        }

        Patience.Until(() => source.IsDisposed, "the end of the sequence");
        Assert.Empty(server.Log.Errors);
        Assert.Equal(200, server.Get("/ping").Status);
    }

    [Fact]
    public void OneWithoutAnEndEndsWithItsHead()
    {
        var source = new Source(int.MaxValue);
        using var server = Start(source);
        using var client = server.Connect();
        client.Send("HEAD /result HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal(200, client.Read("HEAD").Status);
        Patience.Until(() => source.IsDisposed, "the end of the sequence");
        Assert.Empty(server.Log.Errors);
        client.AssertOpen();
    }

    [Fact]
    public void AnExceptionBeforeTheFirstBytesAreOutIs500()
    {
        var source = new Source(10, throws: true);
        using var server = Start(source);
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Get("/result")).Status);
        Assert.True(source.IsDisposed);
        client.AssertOpen();
    }

    [Fact]
    public void AnExceptionBehindThemCutsTheAnswerShort()
    {
        var source = new Source(200_000, throws: true);
        using var server = Start(source);
        using var client = server.Connect();
        client.Send(Requests.Get("/result"));
        var text = Encoding.ASCII.GetString(client.ReadRest());

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\n0\r\n\r\n", text, StringComparison.Ordinal);
        Assert.True(source.IsDisposed);
    }

    private static TestServer Start(Source source) => TestServer.Start(routes => routes.Add(
        HttpMethods.Get, "/result", context => Results.Ok<IEnumerable<int>>(source.Items()).Execute(context)));

    private sealed class Source(int length, bool throws = false)
    {
        private volatile int _count;
        private volatile bool _isDisposed;

        public int Count => _count;

        public bool IsDisposed => _isDisposed;

        public IEnumerable<int> Items()
        {
            try
            {
                for (; _count < length; _count++)
                {
                    yield return _count;
                }

                if (throws)
                {
                    throw new InvalidOperationException("No more.");
                }
            }
            finally
            {
                _isDisposed = true;
            }
        }
    }
}
