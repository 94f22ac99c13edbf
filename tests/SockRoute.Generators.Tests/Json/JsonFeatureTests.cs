using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace SockRoute.Generators.Tests.Json;

/// <summary>What is special of System.Text.Json, generated and by JsonSerializer: the same bytes, or both refuse.</summary>
public sealed class JsonFeatureTests
{
    private const int ValuesOfEachShape = 300;

    public static TheoryData<string> Shapes =>
        [.. JsonFeatures.Shapes.Keys.Where(static shape => shape != "LooseObject")];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void WritesTheBytesOfJsonSerializer(string shape)
    {
        var make = JsonFeatures.Shapes[shape];
        var random = new Random(shape.Length);
        var written = 0;
        for (var i = 0; i < ValuesOfEachShape; i++)
        {
            var value = JsonFeatures.Root(make.ReturnType, make.Invoke(null, [random]));
            var expected = Outcome(() => JsonSerializer.SerializeToUtf8Bytes(value, JsonSerializerOptions.Web));
            Assert.Equal(expected, Written(value, make.ReturnType));
            written += expected.StartsWith('{') ? 1 : 0;
        }

        Assert.True(written >= 50, $"Of {ValuesOfEachShape} values, only {written} have a JSON.");
    }

    // JsonSerializer puts the object's own braces there, which is no JSON.
    [Fact]
    public void WritesTheMembersOfAnObjectThatIsExtensionData()
    {
        var make = JsonFeatures.Shapes["LooseObject"];
        var values = Enumerable.Range(0, 20).Select(seed => make.Invoke(null, [new Random(seed)]));
        var texts = values.Select(value => Written(JsonFeatures.Root(make.ReturnType, value), make.ReturnType)).ToArray();
        Assert.Contains(texts, static text => text.EndsWith(",\"b\":null,\"c\":[1]}}", StringComparison.Ordinal));
        Assert.All(texts, static text => JsonDocument.Parse(text).Dispose());
    }

    private static string Written(object value, Type type)
    {
        var write = JsonFeatures.Writer(type);
        return Outcome(() =>
        {
            var buffer = new ArrayBufferWriter<byte>();
            var writer = new Utf8JsonWriter(buffer, new() { MaxDepth = 64, SkipValidation = true });
            write.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [writer, value], null);
            writer.Flush();
            return buffer.WrittenSpan.ToArray();
        });
    }

    private static string Outcome(Func<byte[]> write)
    {
        try
        {
            return Encoding.UTF8.GetString(write());
        }
        catch (Exception refusal) when (refusal
            is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return refusal.GetType().Name;
        }
    }
}
