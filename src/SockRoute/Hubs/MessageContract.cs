using System.ComponentModel;
using System.Text.Json;

namespace SockRoute;

/// <summary>
/// The code that was generated for types because calls send or read messages of them. It is there before the first of these
/// calls. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessageContract
{
    /// <summary>Takes the generated code for a type of which messages are sent.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="type">Its name in JSON.</param>
    /// <param name="write">Writes a value that is not null.</param>
    public static void Register<T>(string type, Action<Utf8JsonWriter, T> write)
    {
        Of<T>.Type = type;
        Of<T>.Writer = write;
    }

    /// <summary>Takes the generated code for a type of which messages are read.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="type">Its name in JSON.</param>
    /// <param name="read">Reads a value, or null.</param>
    public static void RegisterReader<T>(string type, JsonRead<T?> read)
    {
        Of<T>.Type = type;
        Of<T>.Reader = read;
    }

    internal static string TypeOf<T>() => Of<T>.Type ?? throw Missing<T>();

    internal static Action<Utf8JsonWriter, T> WriterOf<T>() => Of<T>.Writer ?? throw Missing<T>();

    internal static JsonRead<T?> ReaderOf<T>() => Of<T>.Reader ?? throw Missing<T>();

    private static InvalidOperationException Missing<T>() => new(
        $"No message was generated for {typeof(T)}, because no call in C# has one of that type.");

    private static class Of<T>
    {
        public static string? Type { get; set; }

        public static Action<Utf8JsonWriter, T>? Writer { get; set; }

        public static JsonRead<T?>? Reader { get; set; }
    }
}
