using System.Buffers;
using System.Globalization;
using System.Text;

namespace SockRoute.Tests.Templates;

/// <summary>What compiled templates write with.</summary>
public sealed class TemplateWriterTests
{
    private enum Color
    {
        Red,
        DarkGreen,
    }

    private delegate void Render(ref TemplateWriter writer);

    [Theory]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("plain", "plain")]
    [InlineData("<a href=\"x\">'&amp;</a>", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&lt;/a&gt;")]
    [InlineData("größe < 10 €", "größe &lt; 10 €")]
    [InlineData("😀&", "😀&amp;")]
    public void EscapesWhatMeansSomethingInHtml(string? text, string expected)
    {
        Assert.Equal(expected, Text((ref writer) => writer.WriteEscaped(text)));
        Assert.Equal(text ?? "", Text((ref writer) => writer.WriteRaw(text)));
    }

    [Fact]
    public void ReplacesHalfACharacter() =>
        Assert.Equal("a\ufffd", Text((ref writer) => writer.WriteEscaped("a\ud83d")));

    [Fact]
    public void EscapesAsAReplacementOfEachCharacterWould()
    {
        var random = new Random(1);
        const string alphabet = "a&<>\"'é€ 0123456789";
        for (var i = 0; i < 2000; i++)
        {
            var text = new string(random.GetItems<char>(alphabet, random.Next(200)));
            var expected = text
                .Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("'", "&#39;", StringComparison.Ordinal);
            Assert.Equal(expected, Text((ref writer) => writer.WriteEscaped(text)));
        }
    }

    [Fact]
    public void WritesTextThatIsLargerThanAnyBuffer()
    {
        var text = string.Concat(Enumerable.Repeat("größe € 😀 <", 5000));
        Assert.Equal(text, Text((ref writer) => writer.WriteRaw(text)));
        var escaped = text.Replace("<", "&lt;", StringComparison.Ordinal);
        Assert.Equal(escaped, Text((ref writer) => writer.WriteEscaped(text)));
        Assert.Equal(text, Text((ref writer) => writer.Write(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void WritesValuesTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = other;
        try
        {
            Assert.Equal("1.5|1234.50|7||2026-01-02|&lt;|<", Text((ref writer) =>
            {
                writer.WriteEscaped(1.5, "");
                writer.Write("|"u8);
                writer.WriteEscaped(1234.5m, "F2");
                writer.Write("|"u8);
                writer.WriteEscaped((int?)7, "");
                writer.Write("|"u8);
                writer.WriteEscaped((int?)null, "");
                writer.Write("|"u8);
                writer.WriteRaw(new DateOnly(2026, 1, 2), "yyyy-MM-dd");
                writer.Write("|"u8);
                writer.WriteEscaped('<', "");
                writer.Write("|"u8);
                writer.WriteRaw('<', "");
            }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WritesBooleansAndNamesOfEnums() => Assert.Equal("true false  DarkGreen 1 5 ", Text((ref writer) =>
    {
        writer.WriteBool(true);
        writer.Write(" "u8);
        writer.WriteBool(false);
        writer.Write(" "u8);
        writer.WriteBool(null);
        writer.Write(" "u8);
        writer.WriteEnum(Color.DarkGreen, "");
        writer.Write(" "u8);
        writer.WriteEnum((Color?)Color.DarkGreen, "D");
        writer.Write(" "u8);
        writer.WriteEnum((Color)5, "");
        writer.Write(" "u8);
        writer.WriteEnum((Color?)null, "");
    }));

    [Fact]
    public void IndentsAsDeepAsPartialsGo() => Assert.Equal("a\n  b\n  \tc\n  d\n", Text((ref writer) =>
    {
        writer.WriteIndentation();
        writer.Write("a\n"u8);
        writer.Indent("  "u8);
        writer.WriteIndentation();
        writer.Write("b\n"u8);
        writer.Indent("\t"u8);
        writer.WriteIndentation();
        writer.Write("c\n"u8);
        writer.Outdent(1);
        writer.WriteIndentation();
        writer.Write("d\n"u8);
        writer.Outdent(2);
    }));

    [Fact]
    public void IndentsAnewWithinALineAndGoesOnBehindIt() => Assert.Equal("  a\n\tb\n  c\n", Text((ref writer) =>
    {
        writer.Indent("  "u8);
        writer.WriteIndentation();
        writer.Write("a\n"u8);
        var suspended = writer.SuspendIndentation();
        writer.WriteIndentation();
        writer.Indent("\t"u8);
        writer.WriteIndentation();
        writer.Write("b\n"u8);
        writer.Outdent(1);
        writer.ResumeIndentation(suspended);
        writer.WriteIndentation();
        writer.Write("c\n"u8);
        writer.Outdent(2);
    }));

    [OptimizedFact]
    public void AllocatesNothing()
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        WriteAll(output);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            output.ResetWrittenCount();
            WriteAll(output);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void WriteAll(ArrayBufferWriter<byte> output)
    {
        var writer = new TemplateWriter(output);
        writer.Write("<p>"u8);
        writer.WriteEscaped("Fish & <chips>");
        writer.WriteRaw("€ 5");
        writer.WriteEscaped(12.5m, "F2");
        writer.WriteEscaped(new DateTime(2026, 1, 2), "yyyy-MM-dd");
        writer.WriteEscaped('&', "");
        writer.WriteBool(true);
        writer.WriteEnum(Color.DarkGreen, "");
        writer.Indent("  "u8);
        writer.WriteIndentation();
        writer.Outdent(2);
        writer.Flush();
    }

    private static string Text(Render render)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new TemplateWriter(output);
        render(ref writer);
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
