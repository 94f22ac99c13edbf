using System.Text.Json;

namespace SockRoute;

public static partial class JsonOutput
{
    // That of JsonSerializer. A list that has itself in it ends here, too.
    private const int MaxDepth = 64;

    /// <summary>Begins an object, whose members generated code writes.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="hasValues">Whether it always has a member that is no object, array or null.</param>
    /// <exception cref="JsonException">64 objects and arrays are open.</exception>
    public static void Begin(Utf8JsonWriter writer, bool hasValues)
    {
        if (writer.CurrentDepth >= (hasValues ? MaxDepth - 1 : MaxDepth))
        {
            ThrowTooDeep();
        }

        writer.WriteStartObject();
    }

    /// <summary>Writes a value, or null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What.</param>
    /// <param name="write">Writes a value.</param>
    public static void WriteNullable<T>(Utf8JsonWriter writer, T? value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (value is not { } some)
        {
            writer.WriteNullValue();
            return;
        }

        CheckDepth(writer);
        write(writer, some);
    }

    /// <summary>Writes a list as an array, or null.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="writer">Where to.</param>
    /// <param name="items">The list.</param>
    /// <param name="write">Writes an item.</param>
    /// <exception cref="JsonException">64 objects and arrays are open.</exception>
    public static void WriteArray<T>(Utf8JsonWriter writer, T[]? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        WriteArray(writer, new ReadOnlyMemory<T>(items), write);
    }

    /// <inheritdoc cref="WriteArray{T}(Utf8JsonWriter, T[], Action{Utf8JsonWriter, T})"/>
    public static void WriteArray<T>(Utf8JsonWriter writer, Memory<T> items, Action<Utf8JsonWriter, T> write) =>
        WriteArray(writer, (ReadOnlyMemory<T>)items, write);

    /// <inheritdoc cref="WriteArray{T}(Utf8JsonWriter, T[], Action{Utf8JsonWriter, T})"/>
    public static void WriteArray<T>(
        Utf8JsonWriter writer, ReadOnlyMemory<T> items, Action<Utf8JsonWriter, T> write)
    {
        CheckDepth(writer);
        writer.WriteStartArray();
        foreach (var item in items.Span)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc cref="WriteArray{T}(Utf8JsonWriter, T[], Action{Utf8JsonWriter, T})"/>
    public static void WriteArray<T>(Utf8JsonWriter writer, List<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        CheckDepth(writer);
        writer.WriteStartArray();
        for (var i = 0; i < items.Count; i++)
        {
            write(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc cref="WriteArray{T}(Utf8JsonWriter, T[], Action{Utf8JsonWriter, T})"/>
    public static void WriteArray<T>(Utf8JsonWriter writer, IEnumerable<T>? items, Action<Utf8JsonWriter, T> write)
    {
        // Most lists are one of these, whose items come without an enumerator on the heap. A derived class may have its own.
        switch (items)
        {
            case null:
                writer.WriteNullValue();
                return;
            case T[] array:
                WriteArray(writer, array, write);
                return;
            case List<T> list when list.GetType() == typeof(List<T>):
                WriteArray(writer, list, write);
                return;
            default:
                WriteItems(writer, items, write);
                return;
        }
    }

    /// <summary>Writes a dictionary as an object, or null.</summary>
    /// <typeparam name="TKey">The type of a key.</typeparam>
    /// <typeparam name="TValue">The type of a value.</typeparam>
    /// <param name="writer">Where to.</param>
    /// <param name="items">The dictionary.</param>
    /// <param name="writeName">Writes a key as the name of a member.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="JsonException">64 objects and arrays are open.</exception>
    public static void WriteDictionary<TKey, TValue>(
        Utf8JsonWriter writer,
        IEnumerable<KeyValuePair<TKey, TValue>>? items,
        Action<Utf8JsonWriter, TKey> writeName,
        Action<Utf8JsonWriter, TValue> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        CheckDepth(writer);
        writer.WriteStartObject();
        foreach (var (key, value) in items)
        {
            writeName(writer, key);
            write(writer, value);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a dictionary as an object, or null.</summary>
    /// <typeparam name="TKey">The type of a key.</typeparam>
    /// <typeparam name="TValue">The type of a value.</typeparam>
    /// <param name="writer">Where to.</param>
    /// <param name="items">The dictionary.</param>
    /// <param name="writeName">Writes a key as the name of a member.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="JsonException">64 objects and arrays are open.</exception>
    public static void WriteDictionary<TKey, TValue>(
        Utf8JsonWriter writer,
        Dictionary<TKey, TValue>? items,
        Action<Utf8JsonWriter, TKey> writeName,
        Action<Utf8JsonWriter, TValue> write)
        where TKey : notnull
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        CheckDepth(writer);
        writer.WriteStartObject();
        foreach (var (key, value) in items)
        {
            writeName(writer, key);
            write(writer, value);
        }

        writer.WriteEndObject();
    }

    /// <summary>Whether a value is another than that of its type without an assignment.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="same">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsGiven<T>(T value, out T same)
        where T : struct
    {
        same = value;
        return !EqualityComparer<T>.Default.Equals(value, default);
    }

    private static void WriteItems<T>(Utf8JsonWriter writer, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        CheckDepth(writer);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            CheckDepth(writer);
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    internal static void CheckDepth(Utf8JsonWriter writer)
    {
        if (writer.CurrentDepth >= MaxDepth)
        {
            ThrowTooDeep();
        }
    }

    private static void ThrowTooDeep() => throw new JsonException(
        $"The value has more than {MaxDepth} objects and arrays within each other, or has itself within it.");
}
