namespace SockRoute.Tests.Runtime;

/// <summary>What generated code calls to bind header fields and cookies.</summary>
public sealed class FieldBinderTests
{
    private enum Color
    {
        Red,
        Blue,
    }

    [Fact]
    public void HeaderFieldsAreReadByName()
    {
        var binder = new ParameterBinder(Context(("Text", "a b"), ("number", "-7"), ("color", "RED"), ("text", "c")));

        Assert.Equal("a b, c", binder.Header("TEXT"));
        Assert.Equal("a b, c", binder.Header("text", null));
        Assert.Equal(-7, binder.Header<int>("number"));
        Assert.Equal(-7, binder.Header("number", 5));
        Assert.Equal(-7, binder.Header("number", (int?)5));
        Assert.Equal(Color.Red, binder.Header<Color>(ParseColor, "color"));
        Assert.Equal(Color.Red, binder.Header<Color>(ParseColor, "color", Color.Blue));
        Assert.Equal(Color.Red, binder.Header<Color>(ParseColor, "color", (Color?)null));
        Assert.True(binder.HasHeader("COLOR"));
        Assert.False(binder.HasHeader("other"));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void CookiesAreReadByName()
    {
        var binder = new ParameterBinder(Context(("Cookie", "text=a; number=-7; color=RED; text=c")));

        Assert.Equal("a", binder.Cookie("text"));
        Assert.Null(binder.Cookie("TEXT", null));
        Assert.Equal(-7, binder.Cookie<int>("number"));
        Assert.Equal(-7, binder.Cookie("number", 5));
        Assert.Equal(-7, binder.Cookie("number", (int?)5));
        Assert.Equal(Color.Red, binder.Cookie<Color>(ParseColor, "color"));
        Assert.Equal(Color.Red, binder.Cookie<Color>(ParseColor, "color", Color.Blue));
        Assert.Equal(Color.Red, binder.Cookie<Color>(ParseColor, "color", (Color?)null));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void WhatIsMissingIsItsDefault()
    {
        var binder = new ParameterBinder(Context());

        Assert.Equal("d", binder.Header("text", "d"));
        Assert.Equal(5, binder.Header("number", 5));
        Assert.Null(binder.Header("number", (int?)null));
        Assert.Equal(Color.Blue, binder.Header<Color>(ParseColor, "color", Color.Blue));
        Assert.Empty(binder.HeaderAll("text"));
        Assert.Equal("d", binder.Cookie("text", "d"));
        Assert.Equal(5, binder.Cookie("number", 5));
        Assert.Null(binder.Cookie("number", (int?)null));
        Assert.Equal(Color.Blue, binder.Cookie<Color>(ParseColor, "color", Color.Blue));
        Assert.True(binder.TryComplete());
    }

    // RFC 9110 5.6.1: empty elements do not count, and what is quoted is one element.
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a, b", "a|b")]
    [InlineData(" ,a\t,, b ,", "a|b")]
    [InlineData("\"a, b\", c", "\"a, b\"|c")]
    [InlineData("\"a\\\", b\", c", "\"a\\\", b\"|c")]
    [InlineData("\"a, b", "\"a, b")]
    [InlineData("\"a\\", "\"a\\")]
    [InlineData("", "")]
    [InlineData(",", "")]
    public void AListHasTheElementsOfALine(string line, string expected) =>
        Assert.Equal(expected, string.Join('|', new ParameterBinder(Context(("list", line))).HeaderAll("List")));

    [Fact]
    public void AListHasTheElementsOfAllLines() =>
        Assert.Equal(["a", "b", "c"], new ParameterBinder(Context(("list", "a,b"), ("x", "y"), ("LIST", "c"))).HeaderAll("list"));

    [Fact]
    public void EveryFailureIsToldAndNothingThatWasSent()
    {
        var context = Context(
            ("number", "secret"), ("color", "secret"), ("twice", "1"), ("twice", "1"), ("long", new('1', 300)),
            ("Cookie", "number=secret; color=secret; long=" + new string('1', 300)));
        var binder = new ParameterBinder(context);

        binder.Header("none");
        binder.Header<int>("number");
        binder.Header<Color>(ParseColor, "color");
        binder.Header<Color>(ParseColor, "absent");
        binder.Header<int>("twice");
        binder.Header("long", 1);
        binder.Cookie("none");
        binder.Cookie<int>("number");
        binder.Cookie<Color>(ParseColor, "color");
        binder.Cookie<long>("absent");
        binder.Cookie("long", 1);

        Assert.False(binder.TryComplete());
        Assert.Equal(400, context.Response.StatusCode);
        Assert.Equal(
            """
            {"title":"Bad Request","status":400,"errors":[
            {"name":"none","source":"header","reason":"missing","expected":"text"},
            {"name":"number","source":"header","reason":"invalid","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"color","source":"header","reason":"invalid","expected":"one of Red, Blue"},
            {"name":"absent","source":"header","reason":"missing","expected":"one of Red, Blue"},
            {"name":"twice","source":"header","reason":"repeated","expected":"one value"},
            {"name":"long","source":"header","reason":"invalid","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"none","source":"cookie","reason":"missing","expected":"text"},
            {"name":"number","source":"cookie","reason":"invalid","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"color","source":"cookie","reason":"invalid","expected":"one of Red, Blue"},
            {"name":"absent","source":"cookie","reason":"missing","expected":"a whole number of 64 bits"},
            {"name":"long","source":"cookie","reason":"invalid","expected":"a whole number from -2147483648 to 2147483647"}
            ]}
            """.ReplaceLineEndings(""),
            ((MemoryExchange)context.Exchange).Written);
    }

    private static bool ParseColor(ReadOnlySpan<char> text, out Color value) => Enum.TryParse(text, ignoreCase: true, out value);

    private static HttpContext Context(params (string Name, string Value)[] fields)
    {
        var exchange = new MemoryExchange();
        exchange.Fields.AddRange(fields);
        return new HttpContext(exchange);
    }
}
