using System.IO.Compression;
using System.Text;

namespace SockRoute.Tests.Responses;

public sealed class ResultsTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/a/b?c=//d#e")]
    [InlineData("/a//b")]
    [InlineData("/%2F/host")]
    [InlineData("/a\\b")]
    [InlineData("/@host")]
    [InlineData("/http://host")]
    public void ARedirectLeadsToAPathOfThisSite(string location) =>
        Assert.Equal(location, Execute(location).Response.Headers["Location"]);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("?a")]
    [InlineData("//host")]
    [InlineData("///host")]
    [InlineData("/\\host")]
    [InlineData("\\\\host")]
    [InlineData("\\/host")]
    [InlineData("http://host")]
    [InlineData("https:host")]
    [InlineData("HTTP://host/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/host")]
    [InlineData("/\n/host")]
    [InlineData("/\r\n/host")]
    [InlineData("\t//host")]
    [InlineData(" /a")]
    [InlineData("/ /host")]
    [InlineData("/a\0")]
    [InlineData("/a\r\nSet-Cookie: b")]
    public void ARedirectToAnotherSiteIsRefusedUnlessItIsMeant(string location) =>
        Assert.Throws<ArgumentException>(() => Results.Redirect(location));

    [Theory]
    [InlineData("http://host/a")]
    [InlineData("//host")]
    public void ARedirectToAnotherSiteThatIsMeantIsMade(string location) =>
        Assert.Equal(location, Execute(location, offSite: true).Response.Headers["Location"]);

    [Theory]
    [InlineData(199)]
    [InlineData(600)]
    [InlineData(0)]
    [InlineData(-200)]
    public void AStatusThatIsNoneOfAFinalAnswerIsRefused(int status)
    {
        var response = new HttpContext(new MemoryExchange()).Response;

        Assert.Throws<ArgumentOutOfRangeException>(() => Results.StatusCode(status));
        Assert.Throws<ArgumentOutOfRangeException>(() => response.StatusCode = status);
    }

    [Fact]
    public void NullIs404AndTextAndBytesHaveTheirMediaTypes()
    {
        Assert.Equal((404, null, ""), Write(context => ResultWriter.Write(context, (string?)null)));
        Assert.Equal((404, null, ""), Write(context => ResultWriter.Write(context, (byte[]?)null)));
        Assert.Equal((404, null, ""), Write(context => ResultWriter.Write(context, (IResult?)null)));
        Assert.Equal((200, "text/plain; charset=utf-8", "ä"), Write(context => ResultWriter.Write(context, "ä")));
        Assert.Equal(
            (200, "application/octet-stream", "a"), Write(context => ResultWriter.Write(context, "a"u8.ToArray())));
        Assert.Equal(
            (200, "text/html; charset=utf-8", "<p>"),
            Write(context => ResultWriter.Write(context, Results.Html("<p>"))));
        Assert.Equal((204, null, ""), Write(context => ResultWriter.Write(context, Results.NoContent())));
        Assert.Equal(
            (400, "text/plain; charset=utf-8", "no"),
            Write(context => ResultWriter.Write(context, Results.Text("no", statusCode: 400))));
        Assert.Equal((200, "a/b", "c"), Write(context =>
        {
            context.Response.ContentType = "a/b";
            ResultWriter.Write(context, "c");
        }));
    }

    [Fact]
    public void AStatusHasNoBody()
    {
        Assert.Equal((200, null, ""), Write(Results.Ok().Execute));
        Assert.Equal((201, null, ""), Write(Results.Created("/a").Execute));
        Assert.Equal((202, null, ""), Write(Results.Accepted().Execute));
        Assert.Equal((400, null, ""), Write(Results.BadRequest().Execute));
        Assert.Equal((401, null, ""), Write(Results.Unauthorized().Execute));
        Assert.Equal((403, null, ""), Write(Results.Forbid().Execute));
        Assert.Equal((404, null, ""), Write(Results.NotFound().Execute));
        Assert.Equal((409, null, ""), Write(Results.Conflict().Execute));
        Assert.Equal((422, null, ""), Write(Results.UnprocessableEntity().Execute));
        Assert.Equal((200, null, ""), Write(Results.Ok<string?>(null).Execute));
    }

    [Fact]
    public void WhatWasMadeOrWillBeHasALocation()
    {
        Assert.Equal("/posts/5", Location(Results.Created("/posts/5")));
        Assert.Equal("/jobs/5", Location(Results.Accepted("/jobs/5")));
        Assert.Null(Location(Results.Accepted()));
        Assert.Throws<ArgumentException>(() => Results.Created(""));
        Assert.Throws<ArgumentNullException>(() => Results.Created(null!));
    }

    [Fact]
    public void AProblemHasWhatIsKnownOfIt()
    {
        const string Type = "application/problem+json";

        Assert.Equal((500, Type, """{"status":500}"""), Write(Results.Problem().Execute));
        Assert.Equal(
            (409, Type, """{"title":"Taken","status":409,"detail":"\"a\\b\""}"""),
            Write(Results.Problem("\"a\\b\"", 409, "Taken").Execute));
        Assert.Equal(
            (422, Type, """{"type":"/kinds/1","title":"t","status":422,"detail":"d","instance":"/log/1"}"""),
            Write(Results.Problem("d", 422, "t", "/kinds/1", "/log/1").Execute));
    }

    [Theory]
    [InlineData(399)]
    [InlineData(600)]
    [InlineData(200)]
    public void AProblemIsAnError(int statusCode) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Results.Problem(statusCode: statusCode));

    [Fact]
    public void AStreamIsSentFromWhereItStandsAndDisposed()
    {
        using var stream = new MemoryStream("abcdef"u8.ToArray()) { Position = 2 };
        var context = new HttpContext(new MemoryExchange());
        Results.Stream(stream, "text/csv").Execute(context);

        Assert.Equal("cdef", ((MemoryExchange)context.Exchange).Written);
        Assert.Equal("text/csv", context.Response.ContentType);
        Assert.Equal(4, context.Response.ContentLength);
        Assert.False(stream.CanRead);
        Assert.Throws<ArgumentNullException>(() => Results.Stream(null!));
    }

    [Fact]
    public void AStreamThatDoesNotKnowItsLengthIsSentToItsEnd()
    {
        using var stream = new GZipStream(Zipped("abc"), CompressionMode.Decompress);
        var context = new HttpContext(new MemoryExchange());
        Results.Stream(stream).Execute(context);

        Assert.Equal("abc", ((MemoryExchange)context.Exchange).Written);
        Assert.Equal("application/octet-stream", context.Response.ContentType);
        Assert.Null(context.Response.ContentLength);
    }

    private static MemoryStream Zipped(string text)
    {
        var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(Encoding.ASCII.GetBytes(text));
        }

        zipped.Position = 0;
        return zipped;
    }

    private static string? Location(IResult result)
    {
        var context = new HttpContext(new MemoryExchange());
        result.Execute(context);
        return context.Response.Headers["Location"];
    }

    private static (int Status, string? ContentType, string Text) Write(Action<HttpContext> write)
    {
        var exchange = new MemoryExchange();
        var context = new HttpContext(exchange);
        write(context);
        return (context.Response.StatusCode, context.Response.ContentType, exchange.Written);
    }

    private static HttpContext Execute(string location, bool offSite = false)
    {
        var context = new HttpContext(new MemoryExchange());
        Results.Redirect(location, offSite).Execute(context);
        Assert.Equal(302, context.Response.StatusCode);
        return context;
    }
}
