namespace SockRoute.Tests.Runtime;

/// <summary>
/// What generated code calls to bind parameters; every failure is told, none of the client's text is.
/// </summary>
public sealed class ParameterBinderTests
{
    private enum Color
    {
        Red,
        Blue,
    }

    [Fact]
    public void RouteParametersAreReadFromTheirCaptures()
    {
        var context = Context("/a/42/blue/x\u00ffy", "", new(1, 1), new(3, 2), new(6, 4), new(11, 3));
        var binder = new ParameterBinder(context);

        Assert.Equal("a", binder.Route(0));
        Assert.Equal(42, binder.Route<int>(1, "number"));
        Assert.Equal(Color.Blue, binder.Route<Color>(ParseColor, 2, "color"));
        Assert.Equal("x/y", binder.Route(3));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void QueryParametersAreReadByName()
    {
        var binder = new ParameterBinder(Context("/", "text=a%20b&number=-7&color=RED&empty=&flag"));

        Assert.Equal("a b", binder.Query("TEXT"));
        Assert.Equal(-7, binder.Query<int>("number"));
        Assert.Equal(Color.Red, binder.Query<Color>(ParseColor, "color"));
        Assert.Equal("", binder.Query("empty"));
        Assert.Equal("", binder.Query("flag"));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void WhatIsMissingIsItsDefault()
    {
        var binder = new ParameterBinder(Context("/", "other=1"));

        Assert.Equal("d", binder.Query("text", "d"));
        Assert.Null(binder.Query("text", (string?)null));
        Assert.Equal(5, binder.Query("number", 5));
        Assert.Null(binder.Query("number", (int?)null));
        Assert.Equal(Color.Blue, binder.Query<Color>(ParseColor, "color", Color.Blue));
        Assert.Null(binder.Query<Color>(ParseColor, "color", (Color?)null));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void EveryFailureIsToldAtOnceAndNothingThatTheClientSent()
    {
        var exchange = new MemoryExchange
        {
            PathText = "/evil",
            QueryText = "number=evil&color=evil&twice=1&twice=1&broken=%zz&date=evil&empty=",
            Ranges = [new(1, 4)],
        };
        var context = new HttpContext(exchange);
        var binder = new ParameterBinder(context);
        binder.Route<int>(0, "id");
        binder.Route<Color>(ParseColor, 0, "shade");
        binder.Query<long>("number");
        binder.Query<Color>(ParseColor, "color");
        binder.Query<int>("twice");
        binder.Query("broken");
        binder.Query<DateOnly>("date");
        binder.Query("empty", (int?)null);
        binder.Query("missing");
        binder.Query<bool>("absent");

        Assert.False(binder.TryComplete());
        Assert.Equal(400, context.Response.StatusCode);
        Assert.Equal(
            """
            {"title":"Bad Request","status":400,"errors":[
            {"name":"id","source":"route","reason":"invalid","received":"evil","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"shade","source":"route","reason":"invalid","received":"evil","expected":"one of Red, Blue"},
            {"name":"number","source":"query","reason":"invalid","received":"evil","expected":"a whole number of 64 bits"},
            {"name":"color","source":"query","reason":"invalid","received":"evil","expected":"one of Red, Blue"},
            {"name":"twice","source":"query","reason":"repeated","expected":"one value"},
            {"name":"broken","source":"query","reason":"invalid","received":"%zz","expected":"percent-encoded UTF-8"},
            {"name":"date","source":"query","reason":"invalid","received":"evil","expected":"a date"},
            {"name":"empty","source":"query","reason":"invalid","received":"","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"missing","source":"query","reason":"missing","expected":"text"},
            {"name":"absent","source":"query","reason":"missing","expected":"true or false"}
            ]}
            """.ReplaceLineEndings(""),
            exchange.Written);
    }

    [Fact]
    public void AllOfANameAreAList()
    {
        var binder = new ParameterBinder(Context("/", "a=1&A=2&b=red&c=&%63=%2B&b=Blue&d=5&"));

        Assert.Equal([1, 2], binder.QueryAll<int>("a"));
        Assert.Equal([Color.Red, Color.Blue], binder.QueryAll<Color>(ParseColor, "b"));
        Assert.Equal(["", "+"], binder.QueryAll("C"));
        Assert.Empty(binder.QueryAll("none"));
        Assert.Empty(binder.QueryAll<int>("none"));
        Assert.Empty(binder.QueryAll<Color>(ParseColor, "none"));
        Assert.True(binder.HasQuery("D"));
        Assert.False(binder.HasQuery("none"));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void AListThatFailsIsToldOnce()
    {
        var context = Context("/", "a=1&a=x&a=y&b=x&b=y&c=%&c=%");
        var binder = new ParameterBinder(context);
        binder.QueryAll<int>("a");
        binder.QueryAll<Color>(ParseColor, "b");
        binder.QueryAll("c");

        Assert.False(binder.TryComplete());
        Assert.Equal(
            """
            {"title":"Bad Request","status":400,"errors":[
            {"name":"a","source":"query","reason":"invalid","received":"x","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"b","source":"query","reason":"invalid","received":"x","expected":"one of Red, Blue"},
            {"name":"c","source":"query","reason":"invalid","received":"%","expected":"percent-encoded UTF-8"}
            ]}
            """.ReplaceLineEndings(""),
            ((MemoryExchange)context.Exchange).Written);
    }

    [Fact]
    public void ABodyIsReadAsUtf8OrRefused()
    {
        Assert.Equal(
            "ä€", new ParameterBinder(new HttpContext(new MemoryExchange { BodyBytes = "ä€"u8.ToArray() })).Body());
        Assert.Equal("", new ParameterBinder(new HttpContext(new MemoryExchange())).Body());
        var large = new byte[200_000];
        Assert.Equal(
            200_000, new ParameterBinder(new HttpContext(new MemoryExchange { BodyBytes = large })).Body().Length);
        var exception = Assert.Throws<BadRequestException>(
            () => new ParameterBinder(new HttpContext(new MemoryExchange { BodyBytes = [0xFF] })).Body());
        Assert.Equal(400, exception.StatusCode);
    }

    private static HttpContext Context(string path, string query, params PathRange[] captures) =>
        new(new MemoryExchange { PathText = path, QueryText = query, Ranges = captures });

    private static bool ParseColor(ReadOnlySpan<char> text, out Color color) =>
        Enum.TryParse(text, ignoreCase: true, out color);
}
