using SockRoute.StaticFiles;

namespace SockRoute.Tests.StaticFiles;

/// <summary>The order of RFC 9110 13.2.2, for GET and HEAD.</summary>
public sealed class PreconditionTests
{
    private const string Same = "Sun, 06 Nov 1994 08:49:37 GMT";
    private const string Before = "Sun, 06 Nov 1994 08:49:36 GMT";
    private const string After = "Sun, 06 Nov 1994 08:49:38 GMT";

    private static readonly DateTime Modified = new(1994, 11, 6, 8, 49, 37, DateTimeKind.Utc);

    // Step 1: If-Match. Step 2: If-Unmodified-Since without it. Step 3: If-None-Match. Step 4: If-Modified-Since
    // without it.
    [Theory]
    [InlineData(nameof(Precondition.Met))]
    [InlineData(nameof(Precondition.Met), "If-Match", "\"a\"")]
    [InlineData(nameof(Precondition.Failed), "If-Match", "\"b\"")]
    [InlineData(nameof(Precondition.Met), "If-Match", "\"a\"", "If-Unmodified-Since", Before)]
    [InlineData(nameof(Precondition.Failed), "If-Match", "\"b\"", "If-Unmodified-Since", After)]
    [InlineData(nameof(Precondition.Failed), "If-Unmodified-Since", Before)]
    [InlineData(nameof(Precondition.Met), "If-Unmodified-Since", Same)]
    [InlineData(nameof(Precondition.Failed), "If-Unmodified-Since", Before, "If-None-Match", "\"a\"")]
    [InlineData(nameof(Precondition.NotModified), "If-Match", "\"a\"", "If-None-Match", "\"a\"")]
    [InlineData(nameof(Precondition.Met), "If-Match", "\"a\"", "If-None-Match", "\"b\"")]
    [InlineData(nameof(Precondition.NotModified), "If-None-Match", "W/\"a\"")]
    [InlineData(nameof(Precondition.Met), "If-None-Match", "\"b\"", "If-Modified-Since", After)]
    [InlineData(nameof(Precondition.NotModified), "If-None-Match", "\"a\"", "If-Modified-Since", Before)]
    [InlineData(nameof(Precondition.NotModified), "If-Modified-Since", Same)]
    [InlineData(nameof(Precondition.NotModified), "IF-MODIFIED-SINCE", After)]
    [InlineData(nameof(Precondition.Met), "If-Modified-Since", Before)]
    [InlineData(nameof(Precondition.Met), "If-Modified-Since", "Mon, 06 Nov 1994 08:49:38 GMT")]
    [InlineData(nameof(Precondition.NotModified), "If-Modified-Since", "Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData(nameof(Precondition.NotModified), "If-Modified-Since", "Sun Nov  6 08:49:37 1994")]
    [InlineData(nameof(Precondition.Met), "If-Modified-Since", "1994-11-06T08:49:38Z")]
    [InlineData(nameof(Precondition.Met), "If-Modified-Since", "")]
    public void TheyAreEvaluatedInOrder(string expected, params string[] namesAndValues)
    {
        var exchange = ExchangeWith(namesAndValues);

        var verdict = Preconditions.Evaluate(exchange, RequestFields.Of(exchange), "\"a\""u8, Modified);

        Assert.Equal(expected, verdict.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "If-Range", "\"a\"")]
    [InlineData(false, "If-Range", "W/\"a\"")]
    [InlineData(false, "If-Range", "\"b\"")]
    [InlineData(true, "If-Range", Same)]
    [InlineData(false, "If-Range", Before)]
    [InlineData(false, "If-Range", After)]
    [InlineData(false, "If-Range", "")]
    [InlineData(false, "If-Range", "\"a\"", "If-Range", "\"a\"")]
    public void ARangeIsSentOfTheSameRepresentationOnly(bool expected, params string[] namesAndValues)
    {
        var exchange = ExchangeWith(namesAndValues);
        var fields = RequestFields.Of(exchange);

        Assert.Equal(expected, Preconditions.AllowRange(exchange, fields, "\"a\""u8, Modified, Modified.AddSeconds(1)));
    }

    // RFC 9110 8.8.2.2
    [Fact]
    public void ADateIsNoStrongValidatorWithinItsSecond()
    {
        var exchange = ExchangeWith(["If-Range", Same]);
        var now = Modified.AddMilliseconds(999);

        Assert.False(Preconditions.AllowRange(exchange, RequestFields.Of(exchange), "\"a\""u8, Modified, now));
    }

    private static MemoryExchange ExchangeWith(string[] namesAndValues)
    {
        var exchange = new MemoryExchange();
        foreach (var pair in namesAndValues.Chunk(2))
        {
            exchange.Fields.Add((pair[0], pair[1]));
        }

        return exchange;
    }
}
