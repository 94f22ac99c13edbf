using SockRoute.Responses;

namespace SockRoute.Tests.Responses;

/// <summary>File names in Content-Disposition, RFC 6266 and RFC 8187.</summary>
public sealed class ContentDispositionTests
{
    [Theory]
    [InlineData("a.pdf", "attachment; filename=\"a.pdf\"")]
    [InlineData("a b;c.txt", "attachment; filename=\"a b;c.txt\"")]
    [InlineData("a\"b\\c", "attachment; filename=\"a_b_c\"; filename*=UTF-8''a%22b%5Cc")]
    [InlineData("50%.txt", "attachment; filename=\"50_.txt\"; filename*=UTF-8''50%25.txt")]
    [InlineData("Größe €.txt", "attachment; filename=\"Gr__e _.txt\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%E2%82%AC.txt")]
    [InlineData("😀", "attachment; filename=\"_\"; filename*=UTF-8''%F0%9F%98%80")]
    [InlineData("a\r\nX: b", "attachment; filename=\"a__X: b\"; filename*=UTF-8''a%0D%0AX%3A%20b")]
    public void HasANameForEveryClient(string name, string expected) =>
        Assert.Equal(expected, ContentDisposition.Of(name));

    // xunit cannot pass such a name on.
    [Fact]
    public void HalfACharacterIsAReplacement() => Assert.Equal(
        "attachment; filename=\"_\"; filename*=UTF-8''%EF%BF%BD", ContentDisposition.Of("\uD800"));
}
