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
            Write(context => ResultWriter.Write(context, Results.BadRequest("no"))));
        Assert.Equal((200, "a/b", "c"), Write(context =>
        {
            context.Response.ContentType = "a/b";
            ResultWriter.Write(context, "c");
        }));
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
