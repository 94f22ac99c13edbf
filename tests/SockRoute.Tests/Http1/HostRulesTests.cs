using System.Text;
using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>RFC 9110 7.2 and RFC 3986 3.2: authorities.</summary>
public sealed class HostRulesTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("example.org", true)]
    [InlineData("EXAMPLE.org.", true)]
    [InlineData("a-b_c~d", true)]
    [InlineData("%61", true)]
    [InlineData("1.2.3.4:5", true)]
    [InlineData("a:0", true)]
    [InlineData("a:65535", true)]
    [InlineData("a:00080", true)]
    [InlineData("a:", true)]
    [InlineData("[::1]", true)]
    [InlineData("[::FFFF:1.2.3.4]:80", true)]
    [InlineData("[::1]:", true)]
    [InlineData("", false)]
    [InlineData(":", false)]
    [InlineData(":80", false)]
    [InlineData("a:65536", false)]
    [InlineData("a:-1", false)]
    [InlineData("a: 1", false)]
    [InlineData("a:1:2", false)]
    [InlineData("::1", false)]
    [InlineData("[]", false)]
    [InlineData("[", false)]
    [InlineData("]", false)]
    [InlineData("[::1", false)]
    [InlineData("[::1]]", false)]
    [InlineData("[[::1]]", false)]
    [InlineData("[::1]80", false)]
    [InlineData("[g::1]", false)]
    [InlineData("[a]b:1", false)]
    [InlineData("[fe80::1%25eth0]", false)]
    [InlineData("a]", false)]
    [InlineData("u@a", false)]
    [InlineData("a/b", false)]
    [InlineData("a?b", false)]
    [InlineData("a#b", false)]
    [InlineData("a\\b", false)]
    [InlineData("a b", false)]
    [InlineData("a,b", false)]
    [InlineData("a\tb", false)]
    [InlineData("a\0", false)]
    [InlineData("ä", false)]
    public void AHostIsANameOrAnAddressAndMaybeAPort(string host, bool isValid) =>
        Assert.Equal(isValid, HostRules.IsValid(Encoding.UTF8.GetBytes(host)));
}
