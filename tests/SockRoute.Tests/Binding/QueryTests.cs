using System.Text;
using SockRoute.Binding;

namespace SockRoute.Tests.Binding;

/// <summary>RFC 3986 3.4 and the form encoding: pairs of a query.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a=b", "a=b")]
    [InlineData("a=b&c=d", "a=b c=d")]
    [InlineData("a", "a=")]
    [InlineData("a=", "a=")]
    [InlineData("=b", "=b")]
    [InlineData("=", "=")]
    [InlineData("&&a=b&&", "a=b")]
    [InlineData("a=b=c", "a=b=c")]
    [InlineData("a=b;c=d", "a=b;c=d")]
    [InlineData("a=1&A=2&a=3", "a=1 A=2 a=3")]
    [InlineData("a?b=c?d", "a?b=c?d")]
    public void PairsAreFoundInTheirOrder(string query, string expected)
    {
        var pairs = new List<string>();
        var scanner = new QueryScanner(Encoding.ASCII.GetBytes(query));
        while (scanner.TryNext(out var name, out var value))
        {
            pairs.Add(Encoding.ASCII.GetString(name) + "=" + Encoding.ASCII.GetString(value));
        }

        Assert.Equal(expected, string.Join(' ', pairs));
    }

    [Theory]
    [InlineData("name", "name", true)]
    [InlineData("NAME", "name", true)]
    [InlineData("n%61me", "name", true)]
    [InlineData("%6e%61%6D%45", "name", true)]
    [InlineData("a+b", "a b", true)]
    [InlineData("a%2Bb", "a+b", true)]
    [InlineData("%C3%A4", "ä", true)]
    [InlineData("%c3%84", "ä", true)]
    [InlineData("names", "name", false)]
    [InlineData("nam", "name", false)]
    [InlineData("nam%", "name", false)]
    [InlineData("nam%65%ff", "name", false)]
    [InlineData("%6e%61%6D%45%20", "name", false)]
    [InlineData("", "name", false)]
    public void NamesAreComparedDecodedAndIgnoringCase(string encoded, string name, bool expected) =>
        Assert.Equal(expected, QueryScanner.NameIs(Encoding.ASCII.GetBytes(encoded), name));

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("a+b%20c", "a b c")]
    [InlineData("%2B%26%3D%25", "+&=%")]
    [InlineData("%C3%A4%e2%82%ac", "ä€")]
    [InlineData("%00", "\0")]
    [InlineData("", "")]
    public void ValuesAreDecoded(string encoded, string expected)
    {
        Assert.True(QueryScanner.TryDecode(Encoding.ASCII.GetBytes(encoded), out var text));
        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("%4")]
    [InlineData("%zz")]
    [InlineData("a%4")]
    [InlineData("%ff")]
    [InlineData("%c0%80")]
    [InlineData("%ed%a0%80")]
    public void BrokenEscapesAndWhatIsNotUtf8AreRefused(string encoded)
    {
        var bytes = Encoding.ASCII.GetBytes(encoded);

        Assert.False(QueryScanner.TryDecode(bytes, out _));
        Assert.Equal(400, Assert.Throws<BadRequestException>(() => QueryScanner.Decode(bytes)).StatusCode);
        Assert.Throws<BadRequestException>(() => QueryCollection.Parse(Encoding.ASCII.GetBytes("a=b&c=" + encoded)));
    }

    [Fact]
    public void ACollectionFindsTheFirstAndAllValuesOfAName()
    {
        var query = QueryCollection.Parse("a=1&b=%20&A=2&c"u8);

        Assert.Equal(4, query.Count);
        Assert.Equal("1", query["A"]);
        Assert.Equal(["1", "2"], query.GetValues("a"));
        Assert.Equal(" ", query["b"]);
        Assert.Equal("", query["c"]);
        Assert.Null(query["d"]);
        Assert.Empty(query.GetValues("d"));
        Assert.Equal("b", query[1].Key);
        Assert.Equal(["a", "b", "A", "c"], query.Select(pair => pair.Key));
    }
}
