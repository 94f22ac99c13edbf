namespace SockRoute.Tests;

/// <summary>RFC 9110 5.1 and 5.2: fields of requests and responses.</summary>
public sealed class HeadersTests
{
    [Fact]
    public void RequestFieldsAreFoundIgnoringCaseAndJoined()
    {
        var exchange = new MemoryExchange { Fields = { ("Accept", "a"), ("X-One", "ä"), ("ACCEPT", "b") } };
        var headers = new HttpContext(exchange).Request.Headers;

        Assert.Equal("a, b", headers["accept"]);
        Assert.Equal(["a", "b"], headers.GetValues("Accept"));
        Assert.Equal("ä", headers["x-one"]);
        Assert.Null(headers["X-Two"]);
        Assert.True(headers.Contains("x-ONE"));
        Assert.False(headers.Contains("X-Two"));
        Assert.Equal(3, headers.Count);
        Assert.Equal(["Accept", "X-One", "ACCEPT"], headers.Select(field => field.Key));
    }

    [Fact]
    public void ResponseFieldsAreReplacedAddedAndRemoved()
    {
        var headers = new HttpContext(new MemoryExchange()).Response.Headers;
        headers.Add("Set-Cookie", "a");
        headers.Add("set-cookie", "b");
        headers["X-One"] = "c";
        headers["content-type"] = "d/e";

        Assert.Equal("a", headers["SET-COOKIE"]);
        Assert.Equal("d/e", headers["Content-Type"]);
        Assert.Equal(4, headers.Count);
        headers["Set-Cookie"] = "z";
        headers["X-One"] = null;
        headers.Remove("CONTENT-TYPE");
        Assert.Equal([new("Set-Cookie", "z")], headers);
    }

    [Fact]
    public void ContentTypeIsOneFieldWhicheverWayItIsSet()
    {
        var response = new HttpContext(new MemoryExchange()).Response;
        response.ContentType = "a/b";
        response.Headers.Add("Content-Type", "c/d");

        Assert.Equal("c/d", response.ContentType);
        Assert.Equal([new("Content-Type", "c/d")], response.Headers);
    }

    [Fact]
    public void ClearTakesEverythingBack()
    {
        var exchange = new MemoryExchange();
        var response = new HttpContext(exchange).Response;
        response.StatusCode = 201;
        response.ContentLength = 3;
        response.ContentType = "a/b";
        response.Headers.Add("A", "b");
        response.Write("abc");
        response.Clear();

        Assert.Equal(200, response.StatusCode);
        Assert.Null(response.ContentLength);
        Assert.Empty(response.Headers);
        Assert.Equal("", exchange.Written);
    }
}
