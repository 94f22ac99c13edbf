using SockRoute.Hosting;

namespace SockRoute.Tests.Hosting;

/// <summary>What can stand in --urls.</summary>
public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8080", "127.0.0.1:8080")]
    [InlineData("http://127.0.0.1:8080/", "127.0.0.1:8080")]
    [InlineData("HTTP://127.0.0.1:8080", "127.0.0.1:8080")]
    [InlineData("http://127.0.0.1", "127.0.0.1:80")]
    [InlineData("http://127.0.0.1:0", "127.0.0.1:0")]
    [InlineData("http://127.0.0.1:65535", "127.0.0.1:65535")]
    [InlineData("http://0.0.0.0:1", "0.0.0.0:1")]
    [InlineData("http://[::1]:1", "[::1]:1")]
    [InlineData("http://[::]", "[::]:80")]
    [InlineData("http://[::]:1/", "[::]:1")]
    [InlineData("http://*:1", "[::]:1 dual")]
    [InlineData("http://+:1", "[::]:1 dual")]
    [InlineData("http://localhost:1", "127.0.0.1:1, [::1]:1 optional")]
    [InlineData("http://LocalHost:1", "127.0.0.1:1, [::1]:1 optional")]
    public void IsAccepted(string url, string expected)
    {
        var addresses = new List<ListenAddress>();

        Assert.True(ListenAddress.TryParse(url, addresses, out _));
        Assert.Equal(expected, string.Join(", ", addresses.Select(address =>
            address.EndPoint + (address.IsDual ? " dual" : "") + (address.IsOptional ? " optional" : ""))));
    }

    [Theory]
    [InlineData("", "http://HOST:PORT")]
    [InlineData("127.0.0.1:8080", "http://HOST:PORT")]
    [InlineData("https://127.0.0.1:8080", "http://HOST:PORT")]
    [InlineData("http://", "http://HOST:PORT")]
    [InlineData("http:///", "http://HOST:PORT")]
    [InlineData("http://:8080", "http://HOST:PORT")]
    [InlineData("http://127.0.0.1:", "0 to 65535")]
    [InlineData("http://127.0.0.1:a", "0 to 65535")]
    [InlineData("http://127.0.0.1:-1", "0 to 65535")]
    [InlineData("http://127.0.0.1:+1", "0 to 65535")]
    [InlineData("http://127.0.0.1: 1", "0 to 65535")]
    [InlineData("http://127.0.0.1:65536", "0 to 65535")]
    [InlineData("http://127.0.0.1:99999999999", "0 to 65535")]
    [InlineData("http://127.0.0.1:80/path", "has no path")]
    [InlineData("http://127.0.0.1/path", "has no path")]
    [InlineData("http://127.0.0.1:80?a=b", "has no path")]
    [InlineData("http://[fe80::1]:80", "needs its zone")]
    [InlineData("http://example.org:80", "the host is")]
    [InlineData("http://127.1:80", "the host is")]
    [InlineData("http://2130706433:80", "the host is")]
    [InlineData("http://0x7f000001:80", "the host is")]
    [InlineData("http://127.0.0.01:80", "the host is")]
    [InlineData("http://256.0.0.1:80", "the host is")]
    [InlineData("http://u@127.0.0.1:80", "the host is")]
    [InlineData("http://::1:80", "the host is")]
    [InlineData("http://[127.0.0.1]:80", "the host is")]
    [InlineData("http://[::1:80", "the host is")]
    [InlineData("http://localhost:0", "cannot share a free port")]
    public void IsRefusedWithAReason(string url, string reason)
    {
        var addresses = new List<ListenAddress>();

        Assert.False(ListenAddress.TryParse(url, addresses, out var actual));
        Assert.Contains(reason, actual, StringComparison.Ordinal);
        Assert.Empty(addresses);
    }
}
