using System.Globalization;
using System.Numerics;
using System.Text;

namespace SockRoute.Tests.Runtime;

/// <summary>What each constraint takes; what it takes must bind, or a route that matched would be a 400.</summary>
public sealed class RouteConstraintsTests
{
    private delegate bool Constraint(ReadOnlySpan<byte> text);

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("007", true)]
    [InlineData("2147483647", true)]
    [InlineData("2147483648", false)]
    [InlineData("-2147483648", true)]
    [InlineData("-2147483649", false)]
    [InlineData("99999999999999999999", false)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("--1", false)]
    [InlineData("+1", false)]
    [InlineData(" 1", false)]
    [InlineData("1 ", false)]
    [InlineData("1a", false)]
    [InlineData("\u0661", false)]
    public void IntTakesWhatFits(string text, bool expected) => Check(RouteConstraints.IsInt, text, expected);

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("-9223372036854775809", false)]
    [InlineData("00000000000000000000000000000000000001", true)]
    [InlineData("18446744073709551617", false)]
    [InlineData("-", false)]
    [InlineData("1.0", false)]
    public void LongTakesWhatFits(string text, bool expected) => Check(RouteConstraints.IsLong, text, expected);

    [Theory]
    [InlineData("5", true)]
    [InlineData("-3", true)]
    [InlineData("6", false)]
    [InlineData("-4", false)]
    [InlineData("x", false)]
    [InlineData("", false)]
    public void RangeTakesNumbersBetweenItsBounds(string text, bool expected) =>
        Check(static bytes => RouteConstraints.IsInRange(bytes, -3, 5), text, expected);

    [Theory]
    [InlineData("1", true)]
    [InlineData("-1.50", true)]
    [InlineData("9999999999999999999999999999.99", true)]
    [InlineData("0010000000000000000000000000000.5", false)]
    [InlineData("1.", false)]
    [InlineData(".5", false)]
    [InlineData("1e5", false)]
    [InlineData("1,5", false)]
    [InlineData("", false)]
    public void DecimalTakesAPointButNoExponent(string text, bool expected) =>
        Check(RouteConstraints.IsDecimal, text, expected);

    [Theory]
    [InlineData("1", true)]
    [InlineData("-1.5e-10", true)]
    [InlineData("1E+5", true)]
    [InlineData("1e", false)]
    [InlineData("e5", false)]
    [InlineData("1.e5", false)]
    [InlineData("NaN", false)]
    [InlineData("Infinity", false)]
    public void DoubleTakesAnExponent(string text, bool expected) => Check(RouteConstraints.IsDouble, text, expected);

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", true)]
    [InlineData("TRUE", true)]
    [InlineData("1", false)]
    [InlineData("tru", false)]
    [InlineData("true ", false)]
    public void BoolTakesTwoWords(string text, bool expected) => Check(RouteConstraints.IsBool, text, expected);

    [Theory]
    [InlineData("6F9619FF-8B86-D011-B42D-00CF4FC964FF", true)]
    [InlineData("6f9619ff-8b86-d011-b42d-00cf4fc964ff", true)]
    [InlineData("6F9619FF8B86D011B42D00CF4FC964FF", false)]
    [InlineData("{6F9619FF-8B86-D011-B42D-00CF4FC964FF}", false)]
    [InlineData("6F9619FF-8B86-D011-B42D-00CF4FC964FG", false)]
    [InlineData("6F9619FF-8B86-D011-B42D000CF4FC964FF", false)]
    public void GuidTakesTheFormWithDashes(string text, bool expected) => Check(RouteConstraints.IsGuid, text, expected);

    [Theory]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2024-02-29", true)]
    [InlineData("1900-02-29", false)]
    [InlineData("2000-02-29", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("0000-01-01", false)]
    [InlineData("9999-12-31", true)]
    [InlineData("2026-13-01", false)]
    [InlineData("2026-1-01", false)]
    [InlineData("2026-04-31", false)]
    [InlineData("2026/04/30", false)]
    public void DateTakesDaysThatExist(string text, bool expected) => Check(RouteConstraints.IsDate, text, expected);

    [Theory]
    [InlineData("2026-02-28T23:59", true)]
    [InlineData("2026-02-28T23:59:59", true)]
    [InlineData("2026-02-28T23:59:59.1234567Z", true)]
    [InlineData("2026-02-28T23:59+14:00", true)]
    [InlineData("0002-01-01T00:00-14:00", true)]
    [InlineData("2026-02-28T23:59+14:01", false)]
    [InlineData("0001-01-01T00:00", false)]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-02-28T24:00", false)]
    [InlineData("2026-02-28T23:59:60", false)]
    [InlineData("2026-02-28T23:59:59.", false)]
    [InlineData("2026-02-28T23:59:59.12345678", false)]
    [InlineData("2026-02-28t23:59", false)]
    [InlineData("2026-02-28 23:59", false)]
    public void DateTimeTakesADateAndATime(string text, bool expected) =>
        Check(RouteConstraints.IsDateTime, text, expected);

    [Theory]
    [InlineData("abcXYZ", true)]
    [InlineData("", false)]
    [InlineData("a1", false)]
    [InlineData("é", false)]
    public void AlphaTakesAsciiLetters(string text, bool expected) => Check(RouteConstraints.IsAlpha, text, expected);

    [Theory]
    [InlineData("a-B_9", true)]
    [InlineData("-", true)]
    [InlineData("", false)]
    [InlineData("a.b", false)]
    [InlineData("a b", false)]
    public void SlugTakesLettersDigitsDashesAndUnderscores(string text, bool expected) =>
        Check(RouteConstraints.IsSlug, text, expected);

    [Theory]
    [InlineData("a", false)]
    [InlineData("ab", true)]
    [InlineData("äöü", true)]
    [InlineData("äöüß", false)]
    [InlineData("😀😀", true)]
    [InlineData("", false)]
    public void LengthCountsCharacters(string text, bool expected) =>
        Check(static bytes => RouteConstraints.HasLength(bytes, 2, 3), text, expected);

    [Fact]
    public void AnEscapedSlashIsOneCharacter()
    {
        Assert.True(RouteConstraints.HasLength([(byte)'a', 0xFF], 2, 2));
        Assert.False(RouteConstraints.IsSlug([(byte)'a', 0xFF]));
        Span<char> buffer = stackalloc char[RouteConstraints.MaxLength];
        Assert.True(RouteConstraints.TryDecode([(byte)'a', 0xFF, 0xC3, 0xA4], buffer, out var text));
        Assert.Equal("a/ä", text.ToString());
    }

    [Fact]
    public void WhatIsLongerThanTheBufferIsNotDecoded()
    {
        Span<char> buffer = stackalloc char[RouteConstraints.MaxLength];
        Assert.True(RouteConstraints.TryDecode(new byte[256].AsSpan(), buffer, out _));
        Assert.False(RouteConstraints.TryDecode(new byte[257].AsSpan(), buffer, out _));
    }

    // What a constraint lets through must bind: a route that matched cannot then be a 400. Only a number that is too
    // large for its type is one.
    [Fact]
    public void WhatAConstraintTakesCanBeParsed()
    {
        var random = new Random(1);
        for (var i = 0; i < 200_000; i++)
        {
            var text = Mutate(random);
            var bytes = Encoding.ASCII.GetBytes(text);
            Assert.True(!RouteConstraints.IsInt(bytes) || Binds<int>(bytes), text);
            Assert.True(!RouteConstraints.IsLong(bytes) || Binds<long>(bytes), text);
            Assert.True(!RouteConstraints.IsDecimal(bytes) || Binds<decimal>(bytes), text);
            Assert.True(!RouteConstraints.IsDouble(bytes) || (BindsFinite<double>(text) && BindsFinite<float>(text)), text);
            Assert.True(!RouteConstraints.IsBool(bytes) || Binds<bool>(bytes), text);
            Assert.True(!RouteConstraints.IsGuid(bytes) || Binds<Guid>(bytes), text);
            Assert.True(!RouteConstraints.IsDate(bytes) || (Binds<DateOnly>(bytes) && Binds<DateTimeOffset>(bytes)), text);
            Assert.True(
                !RouteConstraints.IsDateTime(bytes) || (Binds<DateTime>(bytes) && Binds<DateTimeOffset>(bytes)), text);
        }
    }

    private static bool BindsFinite<T>(string text)
        where T : struct, IFloatingPointIeee754<T> =>
        Binds<T>(Encoding.ASCII.GetBytes(text)) || T.IsInfinity(T.Parse(text, CultureInfo.InvariantCulture));

    private static string Mutate(Random random)
    {
        string[] seeds =
        [
            "2147483647", "-9223372036854775808", "79228162514264337593543950335.5", "1.5e300", "true",
            "6F9619FF-8B86-D011-B42D-00CF4FC964FF", "2024-02-29", "0001-01-01", "9999-12-31",
            "0002-01-01T00:00:00.0000001+14:00", "9998-12-31T23:59:59-14:00", "2024-02-29T12:30Z",
        ];
        var text = seeds[random.Next(seeds.Length)].ToCharArray().ToList();
        for (var edits = random.Next(4); edits > 0 && text.Count > 0; edits--)
        {
            var at = random.Next(text.Count);
            var letter = "0123456789-+.:eETZ"[random.Next(18)];
            switch (random.Next(3))
            {
                case 0:
                    text.Insert(at, letter);
                    break;
                case 1:
                    text.RemoveAt(at);
                    break;
                default:
                    text[at] = letter;
                    break;
            }
        }

        return string.Concat(text);
    }

    private static bool Binds<T>(byte[] bytes)
        where T : struct, ISpanParsable<T> => SockRoute.Binding.ValueText.TryParse<T>(bytes, out _);

    private static void Check(Constraint constraint, string text, bool expected) =>
        Assert.Equal(expected, constraint(Encoding.UTF8.GetBytes(text)));
}
