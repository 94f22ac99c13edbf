using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace SockRoute.Generators.Tests.Json;

/// <summary>
/// Generated readers beside JsonSerializer with its Web defaults: the same values, and the same refusals. A failing case
/// says the shape, its number with which the text is made again, and the text.
/// </summary>
public sealed class JsonReaderTests(ITestOutputHelper output)
{
    private const int TextsOfEachShape = 200;
    private const int MostTexts = 12_000;

    private static int _values;
    private static int _damaged;

    public static TheoryData<string> Shapes => [.. JsonCorpus.Bodies];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ReadsTheValuesOfJsonSerializer(string shape)
    {
        var type = JsonCorpus.Project.Type(shape);
        var texts = new ValidTexts(type, Seed(shape));
        var (read, refused) = Compare(shape, type, () => Encoding.UTF8.GetBytes(texts.Next()), ofRefused: 0);
        output.WriteLine($"{shape}: {read} values compared, {refused} texts that are none refused.");
        output.WriteLine($"So far: {Interlocked.Add(ref _values, read)} values.");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void RefusesWhatJsonSerializerRefuses(string shape)
    {
        var type = JsonCorpus.Project.Type(shape);
        var texts = new DamagedTexts(type, Seed(shape));
        var (read, refused) = Compare(shape, type, texts.Next, ofRefused: TextsOfEachShape);
        output.WriteLine($"{shape}: {refused} damaged texts refused, {read} compared that are a value still.");
        output.WriteLine($"So far: {Interlocked.Add(ref _damaged, read + refused)} damaged texts.");
    }

    // Until there are enough of one kind, whatever comes of the others.
    private static (int Read, int Refused) Compare(string shape, Type type, Func<byte[]> next, int ofRefused)
    {
        var (read, refused) = (0, 0);
        for (var i = 0; ofRefused > 0 ? refused < ofRefused : read < TextsOfEachShape; i++)
        {
            Assert.True(i < MostTexts, $"{shape}: of {i} texts, only {read} are read and {refused} refused.");
            var text = next();
            var expected = ReadOutcome.OfSerializer(text, type);
            var actual = GeneratedReader.Read(text, type);
            if (actual.IsRefused && (expected.IsNoNumber || IsNoText(text)))
            {
                continue;
            }

            var difference = expected.FindDifference(actual);
            Assert.True(difference is null, $"{shape}, text {i}: {difference}\n{ReadOutcome.Shown(text)}");
            read += expected.IsRefused ? 0 : 1;
            refused += expected.IsRefused ? 1 : 0;
        }

        return (read, refused);
    }

    // JsonSerializer takes any bytes for the name of a member that it does not know; SR3002 lists that.
    private static bool IsNoText(byte[] text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read())
            {
                _ = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
            }
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            return refusal is InvalidOperationException;
        }

        return false;
    }

    // Not the hash of the name, which is another one in every process.
    private static int Seed(string shape) => shape.Aggregate(17, static (seed, letter) => unchecked((seed * 31) + letter));
}
