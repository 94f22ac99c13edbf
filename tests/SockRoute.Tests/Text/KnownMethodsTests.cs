using System.Text;
using SockRoute.Text;

namespace SockRoute.Tests.Text;

/// <summary>RFC 9110 9.1 and 10.2.1: method names.</summary>
public sealed class KnownMethodsTests
{
    [Fact]
    public void EveryMethodIsFoundByItsName()
    {
        foreach (var method in Enum.GetValues<HttpMethods>().Where(method => method != HttpMethods.None))
        {
            var name = KnownMethods.NameOf(method)!;

            Assert.Equal(method.ToString().ToUpperInvariant(), name);
            Assert.Equal(method, KnownMethods.Parse(Encoding.ASCII.GetBytes(name)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("get")]
    [InlineData("Get")]
    [InlineData("GETS")]
    [InlineData("GE")]
    [InlineData("TRACE")]
    [InlineData("CONNECT")]
    [InlineData("PROPFIND")]
    public void AnythingElseIsNoMethodOfARoute(string name) =>
        Assert.Equal(HttpMethods.None, KnownMethods.Parse(Encoding.ASCII.GetBytes(name)));

    [Theory]
    [InlineData(HttpMethods.None, "")]
    [InlineData(HttpMethods.Get, "GET")]
    [InlineData(HttpMethods.Options | HttpMethods.Get | HttpMethods.Head, "GET, HEAD, OPTIONS")]
    [InlineData((HttpMethods)127, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")]
    public void AllowListsTheMethodsInOneOrder(HttpMethods methods, string expected) =>
        Assert.Equal(expected, KnownMethods.AllowList(methods));
}
