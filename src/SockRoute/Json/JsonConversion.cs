using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SockRoute;

/// <summary>Calls a converter of the user's, as <c>JsonSerializer</c> does. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonConversion
{
    // The source of an exception by which the reader refuses a token.
    private const string RefusalOfReader = "System.Text.Json.Rethrowable";

    /// <summary>Writes a value by a converter; null, unless the converter asks for it, by itself.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What.</param>
    /// <param name="converter">The converter.</param>
    /// <exception cref="JsonException">64 objects and arrays are open, or the converter left one open.</exception>
    public static void Write<T>(Utf8JsonWriter writer, T value, JsonConverter<T> converter)
    {
        JsonOutput.CheckDepth(writer);
        if (value is null && !converter.HandleNull)
        {
            writer.WriteNullValue();
            return;
        }

        var depth = writer.CurrentDepth;
        converter.Write(writer, value, Options.Web);
        if (writer.CurrentDepth != depth)
        {
            throw new JsonException($"The converter '{converter.GetType()}' wrote too much or not enough.");
        }
    }

    /// <summary>Reads a value by a converter; null, unless the converter asks for it, by itself.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">Where from.</param>
    /// <param name="converter">The converter.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The converter refuses it, or did not read all of it.</exception>
    public static T? Read<T>(ref Utf8JsonReader reader, JsonConverter<T> converter)
    {
        if (reader.TokenType == JsonTokenType.Null && default(T) is null && !converter.HandleNull)
        {
            return default;
        }

        var (token, depth, consumed) = (reader.TokenType, reader.CurrentDepth, reader.BytesConsumed);
        try
        {
            var value = converter.Read(ref reader, typeof(T), Options.Web);
            return IsAtEnd(ref reader, token, depth, consumed) ? value : throw Refusal(converter.GetType(), null);
        }
        catch (Exception failure) when (failure is InvalidOperationException or FormatException
            && failure.Source == RefusalOfReader)
        {
            throw Refusal(converter.GetType(), failure);
        }
    }

    /// <summary>Reads a value by a <see cref="JsonSerializerContext"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">Where from.</param>
    /// <param name="info">What the context has for the type.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The context refuses it.</exception>
    public static T? Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> info)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, info);
        }
        catch (JsonException failure)
        {
            throw new JsonException($"a value of type {typeof(T).Name}", failure);
        }
    }

    /// <summary>Refuses a value whose type its declared type does not list with [JsonDerivedType].</summary>
    /// <param name="value">The value.</param>
    /// <param name="declared">The declared type.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static void Refuse(object value, Type declared) => throw new NotSupportedException(
        $"'{value.GetType()}' is not named by a [JsonDerivedType] of '{declared}'.");

    private static bool IsAtEnd(ref Utf8JsonReader reader, JsonTokenType token, int depth, long consumed) => token switch
    {
        JsonTokenType.StartArray => reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth,
        JsonTokenType.StartObject => reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth,
        _ => reader.BytesConsumed == consumed,
    };

    private static JsonException Refusal(Type converter, Exception? failure) =>
        new($"what {converter.Name} reads", failure);

    // Apart: these belong to applications that have a converter, and to no other.
    private static class Options
    {
        public static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
        {
            AllowDuplicateProperties = false,
        };
    }
}
