namespace SockRoute.Tests;

public sealed class SecretTextTests
{
    [Theory]
    [InlineData("open sesame", "open sesame", true)]
    [InlineData("", "", true)]
    [InlineData("ü€𝄞", "ü€𝄞", true)]
    [InlineData("open sesame", "open sesamf", false)]
    [InlineData("open", "open sesame", false)]
    [InlineData("Open", "open", false)]
    [InlineData(null, "open", false)]
    [InlineData("open", null, false)]
    [InlineData(null, null, false)]
    public void ComparesWhole(string? given, string? secret, bool areEqual) =>
        Assert.Equal(areEqual, SecretText.AreEqual(given, secret));
}
