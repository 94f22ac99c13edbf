using System.Text;
using SockRoute.Binding;

namespace SockRoute.Tests.Binding;

/// <summary>The reader of forms beside one that is slow and obvious, over whatever bytes there are.</summary>
public sealed class FormFuzzTests
{
    private const int Rounds = 20_000;

    private static readonly string[] Pieces =
        ["&", "=", "+", "%", "%2", "%26", "%C3%A4", "%c3", "%ff", "%00", "%G1", "a", "B", "value", "\u00c3\u00a4", "\u00ff", "\0", ";", "\r\n", " "];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ReadsWhatTheOracleReads(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder();
            for (var pieces = random.Next(12); pieces >= 0; pieces--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Compare(Encoding.Latin1.GetBytes(text.ToString()));
        }
    }

    [Theory]
    [InlineData("title=a+b&body=%C3%A4%E2%82%AC%F0%9F%98%80&draft=on&tags=1&tags=&=&x")]
    [InlineData("\u00c3\u00a4=\u00e2\u0082\u00ac&%zz=1")]
    public void ReadsEveryPieceOfAFormAsTheOracleDoes(string form)
    {
        var bytes = Encoding.Latin1.GetBytes(form);
        for (var start = 0; start <= bytes.Length; start++)
        {
            for (var end = start; end <= bytes.Length; end++)
            {
                Compare(bytes[start..end]);
            }
        }
    }

    [Fact]
    public void ReadsEveryByteAsTheOracleDoes()
    {
        for (var value = 0; value < 256; value++)
        {
            Compare([(byte)value]);
            Compare([(byte)'a', (byte)'=', (byte)value]);
            Compare([(byte)'%', (byte)value, (byte)'1']);
            Compare([(byte)'%', (byte)'4', (byte)value]);
        }
    }

    private static void Compare(byte[] body)
    {
        var expected = Oracle(body);
        string? actual;
        try
        {
            actual = Text(FormReader.Parse([.. body], int.MaxValue));
        }
        catch (BadRequestException)
        {
            actual = null;
        }

        Assert.True(expected == actual, $"{Convert.ToHexString(body)}: {actual ?? "refused"}, not {expected ?? "refused"}");
    }

    // Null where it is refused.
    private static string? Oracle(byte[] body)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var pair in Encoding.Latin1.GetString(body).Split('&'))
        {
            var parts = pair.Split('=', 2);
            if (pair.Length == 0)
            {
                continue;
            }

            if (Decode(parts[0]) is not { } name || Decode(parts.Length > 1 ? parts[1] : "") is not { } value)
            {
                return null;
            }

            fields.Add(new(name, value));
        }

        return Text(fields);
    }

    private static string? Decode(string encoded)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '%')
            {
                bytes.Add((byte)(encoded[i] == '+' ? ' ' : encoded[i]));
                continue;
            }

            if (i + 2 >= encoded.Length || !char.IsAsciiHexDigit(encoded[i + 1]) || !char.IsAsciiHexDigit(encoded[i + 2]))
            {
                return null;
            }

            bytes.Add(Convert.ToByte(encoded.Substring(i + 1, 2), 16));
            i += 2;
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Text(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join('\u0001', fields.Select(field => field.Key + "\u0002" + field.Value));
}
