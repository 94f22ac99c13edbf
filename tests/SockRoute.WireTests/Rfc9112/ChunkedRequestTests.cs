using System.Globalization;
using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 7.1: chunked request bodies.</summary>
public sealed class ChunkedRequestTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public void ALargeBodyInManyChunksArrivesWhole()
    {
        var body = new StringBuilder();
        for (var size = 1; size <= 1000; size++)
        {
            body.Append(CultureInfo.InvariantCulture, $"{size:x}\r\n").Append('a', size).Append("\r\n");
        }

        body.Append("0\r\n\r\n");
        using var client = server.Connect();

        Assert.Equal("500500", client.Exchange(Requests.Chunked("/count", body.ToString())).Text);
        Assert.Equal(500_500, client.Exchange(Requests.Chunked("/bound", body.ToString())).Body.Length);
        client.AssertOpen();
    }
}
