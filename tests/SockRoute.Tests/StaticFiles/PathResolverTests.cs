using System.Text;
using SockRoute.StaticFiles;

namespace SockRoute.Tests.StaticFiles;

/// <summary>Which decoded paths may be looked for in a folder. The same on every system.</summary>
public sealed class PathResolverTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/a")]
    [InlineData("/a.txt")]
    [InlineData("/a/b/c.tar.gz")]
    [InlineData("/a/")]
    [InlineData("/a b/\u00e4.txt")]
    [InlineData("/.well-known/security.txt")]
    [InlineData("/a..b")]
    [InlineData("/a...b.txt")]
    [InlineData("/~a/b~")]
    [InlineData("/console.js")]
    [InlineData("/com.js")]
    [InlineData("/com10.js")]
    [InlineData("/aux-in.txt")]
    [InlineData("/nullable.txt")]
    [InlineData("/$a,b;c=d@e!f(g)h'i&j+k#l?m%n*o.txt")]
    public void AnOrdinaryPathIsLookedFor(string path) =>
        Assert.True(PathResolver.IsSafe(Encoding.UTF8.GetBytes(path)));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("//")]
    [InlineData("//a")]
    [InlineData("/a//b")]
    [InlineData("/.")]
    [InlineData("/..")]
    [InlineData("/../a")]
    [InlineData("/a/..")]
    [InlineData("/a/../b")]
    [InlineData("/a/./b")]
    [InlineData("/...")]
    [InlineData("/.a")]
    [InlineData("/a/.git/config")]
    [InlineData("/.well-known/.a")]
    [InlineData("/.Well-Known/a")]
    [InlineData("/a\\b")]
    [InlineData("/\\a")]
    [InlineData("/..\\a")]
    [InlineData("/C:")]
    [InlineData("/c:/a")]
    [InlineData("/a::$DATA")]
    [InlineData("/a:b")]
    [InlineData("/a.")]
    [InlineData("/a./b")]
    [InlineData("/a ")]
    [InlineData("/ ")]
    [InlineData("/a\0")]
    [InlineData("/a\0.txt")]
    [InlineData("/a\n")]
    [InlineData("/a\u001f")]
    [InlineData("/a\u007f")]
    [InlineData("/CON")]
    [InlineData("/con")]
    [InlineData("/Con.txt")]
    [InlineData("/con .txt")]
    [InlineData("/PRN")]
    [InlineData("/AUX.tar.gz")]
    [InlineData("/NUL")]
    [InlineData("/a/nul/b")]
    [InlineData("/COM0")]
    [InlineData("/com1")]
    [InlineData("/COM9.log")]
    [InlineData("/LPT1")]
    [InlineData("/lpt9.txt")]
    [InlineData("/COM\u00b9")]
    [InlineData("/lpt\u00b3.txt")]
    [InlineData("/CONIN$")]
    [InlineData("/conout$.txt")]
    public void AHostilePathIsNot(string path) => Assert.False(PathResolver.IsSafe(Encoding.UTF8.GetBytes(path)));

    [Fact]
    public void AnEscapedSlashIsInNoName() =>
        Assert.False(PathResolver.IsSafe([(byte)'/', (byte)'a', 0xFF, (byte)'b']));

    [Fact]
    public void LongNamesAndLongPathsAreNotLookedFor()
    {
        Assert.True(PathResolver.IsSafe(Encoding.ASCII.GetBytes("/" + new string('a', 255))));
        Assert.False(PathResolver.IsSafe(Encoding.ASCII.GetBytes("/" + new string('a', 256))));
        Assert.True(PathResolver.IsSafe(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("/a", 1024)))));
        Assert.False(PathResolver.IsSafe(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("/a", 1025)))));
    }
}
