namespace SockRoute.Tests.Http1.Fuzzing;

public sealed class MinimiserTests
{
    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nA : b\r\n\r\n", " :", " :")]
    [InlineData("aaaaXbbbbYcccc", "XbbbbY", "XbbbbY")]
    [InlineData("X", "X", "X")]
    [InlineData("anything", "", "")]
    public void WhatTheFailureDoesNotNeedIsLeftOut(string text, string cause, string shortest) =>
        Assert.Equal(shortest, Minimiser.Minimise(text, part => part.Contains(cause, StringComparison.Ordinal)));

    [Fact]
    public void BytesAreWrittenAsCSharpHasThem() =>
        Assert.Equal("""
            "a\"\\\r\n\t\u0000\u00ff"
            """, EscapedText.Of("a\"\\\r\n\t\0\u00ff"));
}
