using System.Runtime.InteropServices;
using System.Text.Json;
using SockRoute.Json;

namespace SockRoute;

public static partial class JsonInput
{
    private const string AnArray = "an array";

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="reader">Where from.</param>
    /// <param name="read">Reads an item.</param>
    /// <exception cref="JsonException">It is neither.</exception>
    public static T[]? ReadArray<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        if (!BeginArray(ref reader))
        {
            return null;
        }

        var items = new Growing<T>();
        while (NextItem(ref reader))
        {
            items.Add(read(ref reader));
        }

        return items.ToArray();
    }

    /// <summary>Reads a list, or null.</summary>
    /// <inheritdoc cref="ReadArray"/>
    public static List<T>? ReadList<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        if (!BeginArray(ref reader))
        {
            return null;
        }

        var items = new List<T>();
        while (NextItem(ref reader))
        {
            items.Add(read(ref reader));
        }

        return items;
    }

    /// <summary>Reads a set, or null; an item that is there twice is one.</summary>
    /// <inheritdoc cref="ReadArray"/>
    public static HashSet<T>? ReadSet<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        if (!BeginArray(ref reader))
        {
            return null;
        }

        var items = new HashSet<T>(JsonKeys.Comparer<T>());
        while (NextItem(ref reader))
        {
            items.Add(read(ref reader));
        }

        return items;
    }

    /// <summary>Reads a queue, or null.</summary>
    /// <inheritdoc cref="ReadArray"/>
    public static Queue<T>? ReadQueue<T>(ref Utf8JsonReader reader, JsonRead<T> read) =>
        ReadArray(ref reader, read) is { } items ? new(items) : null;

    /// <summary>Reads a stack, or null; the last item is on top.</summary>
    /// <inheritdoc cref="ReadArray"/>
    public static Stack<T>? ReadStack<T>(ref Utf8JsonReader reader, JsonRead<T> read) =>
        ReadArray(ref reader, read) is { } items ? new(items) : null;

    /// <summary>Reads a list of a type of its own, or null.</summary>
    /// <typeparam name="TList">The type of the list.</typeparam>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="reader">Where from.</param>
    /// <param name="read">Reads an item.</param>
    /// <exception cref="JsonException">It is neither.</exception>
    public static TList? ReadInto<TList, T>(ref Utf8JsonReader reader, JsonRead<T> read)
        where TList : ICollection<T>, new()
    {
        if (!BeginArray(ref reader))
        {
            return default(TList?);
        }

        var items = new TList();
        while (NextItem(ref reader))
        {
            items.Add(read(ref reader));
        }

        return items;
    }

    /// <summary>Reads an object as a dictionary, or null.</summary>
    /// <typeparam name="TKey">The type of a key.</typeparam>
    /// <typeparam name="TValue">The type of a value.</typeparam>
    /// <param name="reader">Where from.</param>
    /// <param name="readName">Reads the name of a member as a key.</param>
    /// <param name="read">Reads a value.</param>
    /// <exception cref="JsonException">It is neither, or has a key twice.</exception>
    public static Dictionary<TKey, TValue>? ReadDictionary<TKey, TValue>(
        ref Utf8JsonReader reader, JsonRead<TKey> readName, JsonRead<TValue> read)
        where TKey : notnull
    {
        if (!Begin(ref reader))
        {
            return null;
        }

        var items = new Dictionary<TKey, TValue>(JsonKeys.Comparer<TKey>());
        while (Next(ref reader))
        {
            ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(items, readName(ref reader), out var exists);
            if (exists)
            {
                throw Refusal("each name once");
            }

            // Nothing else is added in between, so the place stays where it is.
            reader.Read();
            value = read(ref reader);
        }

        return items;
    }

    /// <summary>Reads an object as a dictionary of a type of its own, or null.</summary>
    /// <typeparam name="TDictionary">The type of the dictionary.</typeparam>
    /// <typeparam name="TKey">The type of a key.</typeparam>
    /// <typeparam name="TValue">The type of a value.</typeparam>
    /// <param name="reader">Where from.</param>
    /// <param name="readName">Reads the name of a member as a key.</param>
    /// <param name="read">Reads a value.</param>
    /// <exception cref="JsonException">It is neither, or has a key twice.</exception>
    public static TDictionary? ReadDictionaryInto<TDictionary, TKey, TValue>(
        ref Utf8JsonReader reader, JsonRead<TKey> readName, JsonRead<TValue> read)
        where TDictionary : IDictionary<TKey, TValue>, new()
    {
        if (!Begin(ref reader))
        {
            return default(TDictionary?);
        }

        var items = new TDictionary();
        while (Next(ref reader))
        {
            var key = readName(ref reader);
            if (items.ContainsKey(key))
            {
                throw Refusal("each name once");
            }

            reader.Read();
            items.Add(key, read(ref reader));
        }

        return items;
    }

    private static bool BeginArray(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartArray => true,
        JsonTokenType.Null => false,
        _ => throw Refusal(AnArray),
    };

    private static bool NextItem(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }
}
