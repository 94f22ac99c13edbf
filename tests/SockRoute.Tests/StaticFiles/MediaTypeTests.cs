using SockRoute.StaticFiles;

namespace SockRoute.Tests.StaticFiles;

/// <summary>Media types by extension.</summary>
public sealed class MediaTypeTests
{
    [Theory]
    [InlineData(".html", "text/html; charset=utf-8")]
    [InlineData(".HTML", "text/html; charset=utf-8")]
    [InlineData(".css", "text/css; charset=utf-8")]
    [InlineData(".js", "text/javascript; charset=utf-8")]
    [InlineData(".mjs", "text/javascript; charset=utf-8")]
    [InlineData(".json", "application/json; charset=utf-8")]
    [InlineData(".txt", "text/plain; charset=utf-8")]
    [InlineData(".svg", "image/svg+xml; charset=utf-8")]
    [InlineData(".wasm", "application/wasm")]
    [InlineData(".png", "image/png")]
    [InlineData(".woff2", "font/woff2")]
    [InlineData(".mp4", "video/mp4")]
    [InlineData(".gz", "application/gzip")]
    [InlineData(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData(".exe", "application/octet-stream")]
    [InlineData(".", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    public void TheExtensionDecides(string extension, string type) => Assert.Equal(type, MediaTypes.Of(extension));
}
