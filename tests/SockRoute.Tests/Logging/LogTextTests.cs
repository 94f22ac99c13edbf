using SockRoute.Logging;

namespace SockRoute.Tests.Logging;

public sealed class LogTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("ä and €", "ä and €")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("a\r\nerror: forged", "a\n  error: forged")]
    [InlineData("a\rerror: forged", "a\n  error: forged")]
    [InlineData("a\u2028error: forged", "a\n  error: forged")]
    [InlineData("a\u0085error: forged", "a\n  error: forged")]
    [InlineData("Exception: a\n   at Here()\n   at There()", "Exception: a\n   at Here()\n   at There()")]
    [InlineData("\x1b[31mred\0\x7f\x9b", "\\x1b[31mred\\x00\\x7f\\x9b")]
    public void NoLineLooksLikeAnotherEntryAndNothingSpeaksToATerminal(string text, string expected) =>
        Assert.Equal(expected, LogText.Of(text));
}
