using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Json;

/// <summary>RFC 8259 and RFC 9110 8.3: bodies of JSON through generated code, over a socket, however they are framed.</summary>
public sealed class JsonBodyTests(JsonServer server) : IClassFixture<JsonServer>
{
    private const string Whole = """{"title":"ä 😀","count":3,"tags":["a","b"],"inner":{"title":"x","count":0}}""";
    private const string Answered =
        """{"title":"\u00E4 \uD83D\uDE00","count":3,"tags":["a","b"],"inner":{"title":"x","count":0,"tags":null,"inner":null}}""";

    [Fact]
    public void ABodyIsBoundWithALengthAndInChunks()
    {
        using var client = server.Connect();

        Assert.Equal((200, Answered), Answer(client, JsonServer.Post("/json/note", Whole)));
        Assert.Equal((200, Answered), Answer(client, JsonServer.Chunked("/json/note", Whole, 1000)));
        Assert.Equal((200, Answered), Answer(client, JsonServer.Chunked("/json/note", Whole, 1)));
        client.AssertOpen();
    }

    [Fact]
    public void ABodyIsBoundWhereverItsPacketsEnd()
    {
        var request = JsonServer.Post("/json/note", Whole);
        var start = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        using var client = server.Connect();
        for (var cut = start; cut < request.Length; cut++)
        {
            client.Send(request[..cut]);
            Thread.Yield();
            client.Send(request[cut..]);
            Assert.Equal(Answered, client.Read("POST").Text);
        }
    }

    [Fact]
    public void ABodyThatDripsIsBound()
    {
        using var client = server.Connect();
        client.SendByteByByte(JsonServer.Post("/json/note", Whole));
        Assert.Equal(Answered, client.Read("POST").Text);
        client.SendByteByByte(JsonServer.Chunked("/json/note", Whole, 3));
        Assert.Equal(Answered, client.Read("POST").Text);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("/json/numbers", "[1,2,\"3\"]", "6")]
    [InlineData("/json/numbers", "[]", "0")]
    [InlineData("/json/maybe", "null", "nothing")]
    [InlineData("/json/maybe", "{}", "nothing")]
    [InlineData("/json/maybe", " \r\n\t{ \"TITLE\" : \"\\u0061\" } \n", "a")]
    [InlineData("/json/maybe", "\ufeff{\"title\":\"marked\"}", "marked")]
    [InlineData("/json/piece", "1e400", "1e400")]
    [InlineData("/json/piece", "{\"b\":[null,{}],\"a\":\"\\u0061\"}", "{\"b\":[null,{}],\"a\":\"a\"}")]
    [InlineData("/json/7?tag=t", "{\"title\":\"a\"}", "7 a t")]
    public void OddBodiesAreRead(string target, string json, string expected)
    {
        using var client = server.Connect();

        Assert.Equal((200, expected), Answer(client, JsonServer.Post(target, json)));
        client.AssertOpen();
    }

    [Theory]
    [InlineData("Content-Type: application/json")]
    [InlineData("Content-Type: application/json; charset=utf-8")]
    [InlineData("Content-Type: application/json;charset=\"UTF-8\"")]
    [InlineData("Content-Type: APPLICATION/JSON ; x=y")]
    [InlineData("Content-Type: application/problem+json")]
    [InlineData("Content-Type: application/vnd.api+json; charset=Utf-8")]
    [InlineData("content-type:application/merge-patch+JSON")]
    public void MediaTypesOfJsonAreAccepted(string mediaType)
    {
        using var client = server.Connect();

        Assert.Equal((200, Answered), Answer(client, JsonServer.Post("/json/note", Whole, mediaType)));
        client.AssertOpen();
    }

    [Theory]
    [InlineData("X: y")]
    [InlineData("Content-Type:")]
    [InlineData("Content-Type: text/plain")]
    [InlineData("Content-Type: text/json")]
    [InlineData("Content-Type: application/x-www-form-urlencoded")]
    [InlineData("Content-Type: application/jsonp")]
    [InlineData("Content-Type: application/+json")]
    [InlineData("Content-Type: +json")]
    [InlineData("Content-Type: application/json, application/json")]
    [InlineData("Content-Type: application/json\r\nContent-Type: application/json")]
    [InlineData("Content-Type: application/json; charset=utf-16")]
    [InlineData("Content-Type: application/json; charset=iso-8859-1")]
    [InlineData("Content-Type: application/problem+json; charset=utf-16")]
    [InlineData("Content-Type: multipart/form-data; boundary=x")]
    [InlineData("Content-Type: application/json\r\nContent-Encoding: gzip")]
    public void OtherMediaTypesAndCharsetsAre415(string mediaType)
    {
        using var client = server.Connect();

        Assert.Equal(415, client.Exchange(JsonServer.Post("/json/note", Whole, mediaType)).Status);
        Assert.Equal((200, Answered), Answer(client, JsonServer.Post("/json/note", Whole)));
        client.AssertOpen();
    }

    [Theory]
    [InlineData("Content-Length: 0")]
    [InlineData("Content-Length: 0\r\nContent-Type: application/json")]
    [InlineData("Content-Type: application/json\r\nTransfer-Encoding: chunked")]
    public void AnEmptyBodyIs400UnlessTheParameterMayBeNull(string fields)
    {
        var chunk = fields.EndsWith("chunked", StringComparison.Ordinal) ? "0\r\n\r\n" : "";
        using var client = server.Connect();
        var response = client.Exchange($"POST /json/note HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n{chunk}");

        Assert.Equal((400, "application/problem+json"), (response.Status, response["Content-Type"]));
        Assert.Equal(
            (200, "nothing"), Answer(client, $"POST /json/maybe HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n{chunk}"));
        client.AssertOpen();
    }

    [Fact]
    public void ABodyThatIsTooLargeIs413()
    {
        using var small = JsonServer.Start(static options => options.Limits.MaxRequestBodySize = 1000);
        var large = $$"""{"title":"{{new string('a', 1000)}}"}""";
        foreach (var request in new[] { JsonServer.Post("/json/note", large), JsonServer.Chunked("/json/note", large, 100) })
        {
            using var client = small.Connect();
            client.SendAsFarAsPossible(Encoding.ASCII.GetBytes(request));
            Assert.Equal(413, client.Read("POST").Status);
        }
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1024 * 1024)]
    public void ATextOf50MegabytesIs413(int chunk)
    {
        var large = $$"""{"title":"{{new string('a', 50 * 1024 * 1024)}}"}""";
        foreach (var request in new[] { JsonServer.Post("/json/note", large), JsonServer.Chunked("/json/note", large, chunk) })
        {
            using var client = server.Connect();
            client.SendAsFarAsPossible(Encoding.ASCII.GetBytes(request));
            Assert.Equal(413, client.Read("POST").Status);
        }
    }

    private static (int Status, string Text) Answer(RawClient client, string request)
    {
        var response = client.Exchange(request);
        return (response.Status, response.Text);
    }
}
