using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Generated writers beside JsonSerializer with its Web defaults: the same bytes, or both refuse.</summary>
public sealed class JsonWriterTests
{
    private const int ValuesOfEachShape = 200;

    public static TheoryData<string> Shapes => [.. JsonCorpus.Shapes];

    public static TheoryData<string, int> Depths
    {
        get
        {
            var depths = new TheoryData<string, int>();
            foreach (var shape in JsonCorpus.Chains)
            {
                for (var depth = 15; depth <= 66; depth++)
                {
                    depths.Add(shape, depth);
                }
            }

            return depths;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void WritesTheBytesOfJsonSerializer(string shape)
    {
        var type = JsonCorpus.Project.Type(shape);
        var values = new RandomValues(shape.Length);
        var written = 0;
        for (var i = 0; i < ValuesOfEachShape; i++)
        {
            var value = values.Of(type)!;
            var expected = Serialized(value, type);
            Assert.Equal(expected, Written(value, type));
            written += expected.StartsWith('{') ? 1 : 0;
        }

        Assert.True(written >= 50, $"Of {ValuesOfEachShape} values, only {written} have a JSON.");
    }

    [Theory]
    [MemberData(nameof(Depths))]
    public void RefusesWhatIsTooDeepAsJsonSerializerDoes(string shape, int depth)
    {
        var type = JsonCorpus.Project.Type(shape);
        object? chain = null;
        for (var i = 0; i < depth; i++)
        {
            chain = Link(type, chain);
        }

        Assert.Equal(Serialized(chain!, type), Written(chain!, type));
    }

    // What is no part of the chain is there at its end only, where it can be left out.
    private static object Link(Type type, object? next) => type.GetConstructors()[0].Invoke(
    [
        .. type.GetConstructors()[0].GetParameters().Select(parameter => parameter.ParameterType switch
        {
            var own when own == type => next,
            var own when own == typeof(int) => 1,
            var own when own == typeof(int?) => null,
            var own when own == typeof(string) => next is null ? "end" : null,
            var own when own == typeof(List<int>) => next is null ? new List<int> { 1 } : null,
            var list => next is null ? null : InList(list, type, next),
        }),
    ]);

    private static object InList(Type list, Type type, object next)
    {
        var items = Array.CreateInstance(type, 1);
        items.SetValue(next, 0);
        var made = Activator.CreateInstance(list)!;
        if (made is System.Collections.IDictionary dictionary)
        {
            dictionary["next"] = items;
        }
        else
        {
            ((System.Collections.IList)made).Add(next);
        }

        return made;
    }

    private static string Serialized(object value, Type type) =>
        Outcome(() => JsonSerializer.SerializeToUtf8Bytes(value, type, JsonSerializerOptions.Web));

    private static string Written(object value, Type type)
    {
        var write = JsonCorpus.Project.Type($"SockRoute.Generated.{type.Name}Json").GetMethod("Write")!;
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
        catch (Exception refusal) when (refusal is JsonException or ArgumentException or InvalidOperationException)
        {
            return refusal.GetType().Name;
        }
    }
}
