using System.Text.Json;
using SockRoute.Binding;

namespace SockRoute.Tests.Binding;

/// <summary>RFC 9457: what a client is told whose request cannot be bound.</summary>
public sealed class BindingProblemTests
{
    [Fact]
    public void EveryFailureIsAnErrorOfOneProblem()
    {
        var exchange = new MemoryExchange();
        var context = new HttpContext(exchange);
        BindingProblem.Answer(
            context,
            [
                new("query", "page", BindingFailure.Invalid, "a whole number from -2147483648 to 2147483647") { Received = "x" },
                new("header", "X-Id", BindingFailure.Missing, "text"),
            ]);

        Assert.Equal(400, context.Response.StatusCode);
        Assert.Equal("application/problem+json", context.Response.ContentType);
        Assert.Equal(
            """{"title":"Bad Request","status":400,"errors":["""
                + """{"name":"page","source":"query","reason":"invalid","received":"x","expected":"a whole number from -2147483648 to 2147483647"},"""
                + """{"name":"X-Id","source":"header","reason":"missing","expected":"text"}]}""",
            exchange.Written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\t\r\n\u001f\u007f\u0080")]
    [InlineData("\"\\/'<script>&amp;</script>")]
    [InlineData("\u00e4\u20ac\u2028\ud83d\ude00")]
    public void AnyTextIsReadBackAsItWas(string text)
    {
        var exchange = new MemoryExchange();
        BindingProblem.Answer(new(exchange), [new("form", text, BindingFailure.Invalid, text) { Received = text }]);

        Assert.DoesNotContain("<", exchange.Written, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", exchange.Written, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(exchange.Written);
        var error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(text, error.GetProperty("name").GetString());
        Assert.Equal(text, error.GetProperty("received").GetString());
        Assert.Equal(text, error.GetProperty("expected").GetString());
    }

    [Fact]
    public void OfALongTextTheFirstHundredCharactersAreTold()
    {
        Assert.Equal(new string('x', 100), Received(new('x', 100)));
        Assert.Equal(new string('x', 100), Received(new('x', 101)));
        Assert.Equal(new string('x', 99), Received(new string('x', 99) + "\ud83d\ude00"));
        Assert.Equal(new string('x', 98) + "\ud83d\ude00", Received(new string('x', 98) + "\ud83d\ude00x"));
    }

    private static string? Received(string text) =>
        new BindingFailure("query", "q", BindingFailure.Invalid, "text") { Received = text }.Received;
}
