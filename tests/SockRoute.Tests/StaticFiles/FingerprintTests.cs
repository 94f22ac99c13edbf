using SockRoute.StaticFiles;

namespace SockRoute.Tests.StaticFiles;

/// <summary>Which names promise that their content never changes.</summary>
public sealed class FingerprintTests
{
    [Theory]
    [InlineData("site.3f2a9c1b.css", true)]
    [InlineData("app-3f2a9c1b.js", true)]
    [InlineData("app-3F2A9C1B0.js", true)]
    [InlineData("app-5FDAAJXE.js", true)]
    [InlineData("app.k7q3x2ab.js", true)]
    [InlineData("a.b-c.0123456789abcdef0123456789abcdef.min", true)]
    [InlineData("site.css", false)]
    [InlineData("3f2a9c1b.css", false)]
    [InlineData("-3f2a9c1b.css", false)]
    [InlineData("site.3f2a9c1.css", false)]
    [InlineData("site.3f2a9c1b", false)]
    [InlineData("site_3f2a9c1b.css", false)]
    [InlineData("google-analytics.js", false)]
    [InlineData("report-20240131.pdf", false)]
    [InlineData("data-deadbeef.bin", false)]
    [InlineData("app-5FDAAjxe.js", false)]
    [InlineData("app-3f2a9c1z.js", false)]
    [InlineData("app.3f2a9c1b.js.map", false)]
    [InlineData("", false)]
    public void AHashBeforeTheExtensionIsAFingerprint(string name, bool expected) =>
        Assert.Equal(expected, Fingerprint.IsIn(name));
}
