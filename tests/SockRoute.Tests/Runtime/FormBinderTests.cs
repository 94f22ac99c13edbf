using System.Text;

namespace SockRoute.Tests.Runtime;

/// <summary>What generated code calls to bind the fields of a form.</summary>
public sealed class FormBinderTests
{
    private enum Color
    {
        Red,
        Blue,
    }

    [Fact]
    public void FieldsAreReadByName()
    {
        var binder = new ParameterBinder(Context("text=a%20b&number=-7&color=RED&empty=&flag=on"));

        Assert.Equal("a b", binder.Form("TEXT"));
        Assert.Equal(-7, binder.Form<int>("number"));
        Assert.Equal(Color.Red, binder.Form<Color>(ParseColor, "color"));
        Assert.Equal("", binder.Form("empty"));
        Assert.True(binder.Form<bool>("flag"));
        Assert.True(binder.HasForm("Flag"));
        Assert.False(binder.HasForm("other"));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void WhatIsMissingIsItsDefault()
    {
        var binder = new ParameterBinder(Context("other=1"));

        Assert.Equal("d", binder.Form("text", "d"));
        Assert.Null(binder.Form("text", null));
        Assert.Equal(5, binder.Form("number", 5));
        Assert.Equal(5, binder.Form("number", (int?)5));
        Assert.Equal(Color.Blue, binder.Form<Color>(ParseColor, "color", Color.Blue));
        Assert.Null(binder.Form<Color>(ParseColor, "color", (Color?)null));
        Assert.Empty(binder.FormAll("text"));
        Assert.Empty(binder.FormAll<int>("number"));
        Assert.Empty(binder.FormAll<Color>(ParseColor, "color"));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void WhatIsEmptyIsNullOnlyWhereThereIsNull()
    {
        var context = Context("text=&number=&color=");
        var binder = new ParameterBinder(context);

        Assert.Equal("", binder.Form("text", null));
        Assert.Null(binder.Form("number", (int?)5));
        Assert.Null(binder.Form<Color>(ParseColor, "color", (Color?)Color.Blue));
        binder.Form("number", 5);
        binder.Form<Color>(ParseColor, "color", Color.Blue);
        Assert.False(binder.TryComplete());
        Assert.Equal(
            """
            {"title":"Bad Request","status":400,"errors":[
            {"name":"number","source":"form","reason":"invalid","received":"","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"color","source":"form","reason":"invalid","received":"","expected":"one of Red, Blue"}
            ]}
            """.ReplaceLineEndings(""),
            Written(context));
    }

    [Fact]
    public void AllFieldsOfANameAreAList()
    {
        var binder = new ParameterBinder(Context("a=1&A=2&b=red&b=blue&c=&c=x"));

        Assert.Equal([1, 2], binder.FormAll<int>("a"));
        Assert.Equal([Color.Red, Color.Blue], binder.FormAll<Color>(ParseColor, "b"));
        Assert.Equal(["", "x"], binder.FormAll("c"));
        Assert.True(binder.TryComplete());
    }

    [Fact]
    public void EveryFailureIsToldOnce()
    {
        var context = Context("twice=1&twice=2&number=secret&list=secret&list=secret&long=" + new string('1', 300));
        var binder = new ParameterBinder(context);
        binder.Form("twice");
        binder.Form("none");
        binder.Form<int>("number");
        binder.FormAll<int>("list");
        binder.Form<int>("long");
        binder.Query("none");

        Assert.False(binder.TryComplete());
        Assert.Equal(400, context.Response.StatusCode);
        Assert.Equal(
            """
            {"title":"Bad Request","status":400,"errors":[
            {"name":"twice","source":"form","reason":"repeated","expected":"one value"},
            {"name":"none","source":"form","reason":"missing","expected":"text"},
            {"name":"number","source":"form","reason":"invalid","received":"secret","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"list","source":"form","reason":"invalid","received":"secret","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"long","source":"form","reason":"invalid","received":"1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"none","source":"query","reason":"missing","expected":"text"}
            ]}
            """.ReplaceLineEndings(""),
            Written(context));
    }

    [Fact]
    public void WhatIsNoFormIsThrown()
    {
        var context = new HttpContext(new MemoryExchange { BodyBytes = "a=1"u8.ToArray() });
        var exception = Assert.Throws<BadRequestException>(() => new ParameterBinder(context).Form("a", null));

        Assert.Equal(415, exception.StatusCode);
    }

    private static bool ParseColor(ReadOnlySpan<char> text, out Color value) => Enum.TryParse(text, ignoreCase: true, out value);

    private static string Written(HttpContext context) => ((MemoryExchange)context.Exchange).Written;

    private static HttpContext Context(string form)
    {
        var exchange = new MemoryExchange { BodyBytes = Encoding.ASCII.GetBytes(form) };
        exchange.Fields.Add(("Content-Type", "application/x-www-form-urlencoded"));
        return new HttpContext(exchange);
    }
}
