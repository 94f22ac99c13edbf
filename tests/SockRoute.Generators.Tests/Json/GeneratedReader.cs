using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Calls the generated code that reads a type of the corpus.</summary>
internal static class GeneratedReader
{
    private static readonly ConcurrentDictionary<Type, Reader> Readers = new();

    private delegate object? Reader(ReadOnlySpan<byte> text);

    public static ReadOutcome Read(ReadOnlySpan<byte> text, Type type)
    {
        try
        {
            return new(false, Readers.GetOrAdd(type, Find)(text), null);
        }
        catch (JsonException refusal)
        {
            return new(true, null, refusal.Path);
        }
    }

    private static Reader Find(Type type)
    {
        var read = JsonCorpus.Project.Type($"SockRoute.Generated.{type.Name}Json").GetMethod("Read")!
            .CreateDelegate(typeof(JsonRead<>).MakeGenericType(type));
        return typeof(GeneratedReader).GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).CreateDelegate<Func<object, Reader>>()(read);
    }

    private static Reader Bind<T>(object read) => text => Whole(text, (JsonRead<T>)read);

    private static T Whole<T>(ReadOnlySpan<byte> text, JsonRead<T> read)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        var value = read(ref reader);
        while (reader.Read())
        {
            throw new JsonException("nothing more");
        }

        return value;
    }
}
