namespace SockRoute.Tests.Binding;

/// <summary>RFC 6265 4.2.1: the pairs of Cookie fields.</summary>
public sealed class RequestCookiesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a=b", "a=b")]
    [InlineData("a=b; c=d", "a=b|c=d")]
    [InlineData("a=b;c=d", "a=b|c=d")]
    [InlineData(" a\t=  b  ;; ; c=d;", "a=b|c=d")]
    [InlineData("a=", "a=")]
    [InlineData("=b; c", "")]
    [InlineData("a=b=c", "a=b=c")]
    [InlineData("a=\"b\"; c=%20+", "a=\"b\"|c=%20+")]
    [InlineData("a=1; A=2; a=3", "a=1|A=2|a=3")]
    [InlineData("a=1, b=2", "a=1, b=2")]
    [InlineData("$Version=1; a=b; $Path=/", "$Version=1|a=b|$Path=/")]
    [InlineData("a=\u00e4\u00ff", "a=\u00e4\u00ff")]
    public void PairsAreFoundInTheirOrder(string field, string expected) =>
        Assert.Equal(expected, string.Join('|', Cookies(field).Select(static cookie => $"{cookie.Key}={cookie.Value}")));

    [Fact]
    public void SeveralFieldsAreOneList()
    {
        var cookies = Cookies("a=1; b=2", "a=3");

        Assert.Equal(3, cookies.Count);
        Assert.Equal(new("a", "3"), cookies[2]);
        Assert.Equal(["1", "3"], cookies.GetValues("a"));
    }

    [Fact]
    public void ANameIsFoundAsItIsWrittenAndTheFirstCounts()
    {
        var cookies = Cookies("id=first; ID=other; id=second; empty=");

        Assert.Equal("first", cookies["id"]);
        Assert.Equal("other", cookies["ID"]);
        Assert.Equal("", cookies["empty"]);
        Assert.Null(cookies["Id"]);
        Assert.True(cookies.Contains("empty"));
        Assert.False(cookies.Contains("Empty"));
        Assert.Empty(cookies.GetValues("Id"));
    }

    [Fact]
    public void WithoutAFieldThereAreNone() => Assert.Empty(Cookies());

    [Fact]
    public void TheNextRequestHasItsOwn()
    {
        var exchange = new MemoryExchange();
        exchange.Fields.Add(("Cookie", "a=1"));
        var context = new HttpContext(exchange);
        Assert.Equal("1", context.Request.Cookies["a"]);

        exchange.Fields[0] = ("cookie", "a=2");
        context.Reset();
        Assert.Equal("2", context.Request.Cookies["a"]);
    }

    private static RequestCookies Cookies(params string[] fields)
    {
        var exchange = new MemoryExchange();
        exchange.Fields.AddRange(fields.Select(static field => ("Cookie", field)));
        return new HttpContext(exchange).Request.Cookies;
    }
}
