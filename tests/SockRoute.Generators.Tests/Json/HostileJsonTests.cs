using System.Text;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Texts that are made to cost a reader more than they cost their sender.</summary>
public sealed class HostileJsonTests
{
    private const int Megabyte = 1024 * 1024;

    public static TheoryData<string, string, string, string> Nested => new()
    {
        { "Chain", "{\"next\":", "null", "}" },
        { "ListChain", "{\"next\":[", "", "]}" },
        { "NestedChain", "{\"next\":{\"a\":[", "", "]}}" },
        { "OneText", "{\"unknown\":", "1", "}" },
        { "OneText", "[", "", "]" },
        { "Trees", "{\"a\":", "1", "}" },
        { "Trees", "{\"c\":[", "", "]}" },
        { "Right", "{\"rights\":{\"\":", "null", "}}" },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void TenThousandLevelsAreRefusedAtTheSixtyFifth(string shape, string open, string inner, string close)
    {
        foreach (var times in new[] { 64, 65, 10_000, 1_000_000 })
        {
            var text = string.Concat(Enumerable.Repeat(open, times)) + inner
                + string.Concat(Enumerable.Repeat(close, times));
            var (outcome, allocated) = Read(shape, text);

            Assert.Equal(IsRefusedByTheSerializer(shape, text), outcome.IsRefused);
            Assert.True(allocated < Megabyte, $"{times} levels: {allocated} bytes allocated.");
        }
    }

    [Theory]
    [InlineData("OneText", "text", 2.1)]
    [InlineData("OneText", "unknown", 0.01)]
    [InlineData("OneNumber", "number", 0.01)]
    [InlineData("Stamps", "a", 0.01)]
    [InlineData("Stamps", "c", 0.01)]
    [InlineData("Stamps", "d", 0.01)]
    [InlineData("Identities", "a", 0.01)]
    [InlineData("EnumsOfAllKinds", "d", 2.1)]
    [InlineData("Flags", "c", 2.1)]
    public void ATextOf50MegabytesTakesNoMoreMemoryThanItsString(string shape, string name, double times)
    {
        const int Length = 50 * Megabyte;
        var (_, allocated) = Read(shape, With(name, Quoted(new string('1', Length))));

        Assert.True(allocated <= times * Length, $"{allocated} bytes allocated.");
    }

    [Theory]
    [InlineData("OneText", "text", 11)]
    [InlineData("OneText", "unknown", 0.01)]
    [InlineData("Stamps", "a", 11)]
    public void ATextOf48MegabytesOfEscapesTakesItsOwnMemoryOnly(string shape, string name, double times)
    {
        const int Count = 8 * Megabyte;
        var (_, allocated) = Read(shape, With(name, Quoted(string.Concat(Enumerable.Repeat("\\u0041", Count)))));

        Assert.True(allocated <= times * Count, $"{allocated} bytes allocated.");
    }

    [Theory]
    [InlineData("OneText")]
    [InlineData("Many")]
    [InlineData("Defaults")]
    public void AHundredThousandUnknownMembersTakeNoMemory(string shape)
    {
        var members = string.Join(',', Enumerable.Range(0, 100_000).Select(static i => $"\"x{i}\":{{\"a\":[{i},null]}}"));
        var (_, allocated) = Read(shape, $"{{{members}}}");

        Assert.True(allocated < 64 * 1024, $"{allocated} bytes allocated.");
    }

    [Fact]
    public void AMillionMembersAreReadWithTheMemoryOfJsonSerializer()
    {
        var members = string.Join(',', Enumerable.Range(0, 1_000_000).Select(static i => $"\"{i}\":{i}"));
        AssertNoMoreMemoryThanTheSerializer("KeyedByNumbers", With("e", $"{{{members}}}"));
        AssertNoMoreMemoryThanTheSerializer("DictionaryTypes", With("a", $"{{{members}}}"));
    }

    [Fact]
    public void AMillionItemsAreReadWithTheMemoryOfJsonSerializer()
    {
        var items = string.Join(',', Enumerable.Range(0, 1_000_000));
        AssertNoMoreMemoryThanTheSerializer("OneList", With("list", $"[{items}]"));
        AssertNoMoreMemoryThanTheSerializer("Arrays", With("numbers", $"[{items}]"));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('ü')]
    public void ANameOfAMegabyteIsUnknown(char letter)
    {
        var name = new string(letter, Megabyte);
        var (outcome, allocated) = Read("Many", With(name, "1"));
        Assert.True(outcome.IsRefused, "Members that have to be there are not.");
        Assert.True(allocated < 3 * Megabyte, $"{allocated} bytes allocated.");
    }

    [Theory]
    [InlineData("Whole", "g", "1e999999")]
    [InlineData("Whole", "h", "-1e-999999")]
    [InlineData("Fractions", "a", "1e999999")]
    [InlineData("Fractions", "a", "1e-999999")]
    [InlineData("Fractions", "c", "1e999999")]
    [InlineData("Fractions", "c", "-1e999999")]
    [InlineData("Fractions", "c", "1e-999999")]
    [InlineData("Fractions", "c", "1e99999999999999999999")]
    [InlineData("Fractions", "d", "1e999999")]
    [InlineData("Fractions", "d", "1e39")]
    [InlineData("Trees", "a", "1e999999")]
    public void AHugeExponentIsAnsweredAsByJsonSerializer(string shape, string name, string number)
    {
        AssertSame(shape, With(name, number));
        AssertSame(shape, With(name, Quoted(number)));
    }

    [Theory]
    [InlineData("Whole", "e")]
    [InlineData("Whole", "g")]
    [InlineData("Fractions", "a")]
    [InlineData("Fractions", "c")]
    [InlineData("Fractions", "d")]
    [InlineData("KeyedByNumbers", "e")]
    [InlineData("Trees", "a")]
    public void TenThousandDigitsAreAnsweredAsByJsonSerializer(string shape, string name)
    {
        foreach (var digit in "019")
        {
            var number = "1" + new string(digit, 10_000);
            AssertSame(shape, With(name, number));
            AssertSame(shape, With(name, Quoted(number)));
            AssertSame(shape, With(name, "0." + number));
            AssertSame(shape, With(name, $"-{number}e-10000"));
            AssertSame(shape, With(name, With(number, "1")));
        }
    }

    public static TheoryData<string> Shapes => [.. JsonCorpus.Bodies];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void HalfAPairOfSurrogatesIsRefusedWhateverIsExpected(string shape)
    {
        var texts = new ValidTexts(JsonCorpus.Project.Type(shape), 1);
        for (var i = 0; i < 20; i++)
        {
            var root = texts.NextPiece();
            foreach (var piece in root.All())
            {
                piece.Become(JsonPiece.OfText("\ud800"));
                AssertSame(shape, root.ToString());
                piece.Become(JsonPiece.OfText("\udc00a"));
                AssertSame(shape, root.ToString());
            }
        }
    }

    // Each text has the hash code of the others where a hash is not made with a secret.
    [Fact]
    public void KeysWithOneHashCodeAreRead()
    {
        var keys = Enumerable.Range(0, 1 << 14).Select(static i => string.Concat(
            Enumerable.Range(0, 14).Select(bit => (i & (1 << bit)) == 0 ? "Aa" : "BB")));
        var members = string.Join(',', keys.Select(static key => $"\"{key}\":1"));

        AssertSame("DictionaryTypes", With("a", $"{{{members}}}"));
        AssertSame("Trees", $"{{\"a\":{{{members}}},\"c\":{{{members}}}}}");
    }

    private static string With(string name, string value) => $"{{{Quoted(name)}:{value}}}";

    private static string Quoted(string text) => $"\"{text}\"";

    private static (ReadOutcome Outcome, long Allocated) Read(string shape, string text)
    {
        var type = JsonCorpus.Project.Type(shape);
        var bytes = Encoding.UTF8.GetBytes(text);
        _ = GeneratedReader.Read("{}"u8, type);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = GeneratedReader.Read(bytes, type);
        return (outcome, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool IsRefusedByTheSerializer(string shape, string text) =>
        ReadOutcome.OfSerializer(Encoding.UTF8.GetBytes(text), JsonCorpus.Project.Type(shape)).IsRefused;

    private static void AssertSame(string shape, string text)
    {
        var (type, bytes) = (JsonCorpus.Project.Type(shape), Encoding.UTF8.GetBytes(text));
        var (expected, actual) = (ReadOutcome.OfSerializer(bytes, type), GeneratedReader.Read(bytes, type));
        Assert.True(
            (actual.IsRefused && expected.IsNoNumber) || expected.FindDifference(actual) is null,
            expected.FindDifference(actual));
    }

    private static void AssertNoMoreMemoryThanTheSerializer(string shape, string text)
    {
        var (type, bytes) = (JsonCorpus.Project.Type(shape), Encoding.UTF8.GetBytes(text));
        AssertSame(shape, text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = ReadOutcome.OfSerializer(bytes, type);
        var most = GC.GetAllocatedBytesForCurrentThread() - before;
        var (_, allocated) = Read(shape, text);
        Assert.True(allocated <= most + (64 * 1024), $"{allocated} bytes allocated; JsonSerializer allocates {most}.");
    }
}
