using System.ComponentModel;
using System.Text.Json;

namespace SockRoute;

/// <summary>
/// The code that was generated for types because calls have values of them, see <see cref="JsonValueAttribute"/>. It is
/// there before the first of these calls. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonContract
{
    /// <summary>Takes the generated code for one type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="write">Writes a value that is not null.</param>
    public static void Register<T>(Action<Utf8JsonWriter, T> write) => Of<T>.Writer = write;

    /// <summary>What writes a value that is not null.</summary>
    /// <exception cref="InvalidOperationException">
    /// The call is in code that the generator does not know: another language than C#, or reflection.
    /// </exception>
    internal static Action<Utf8JsonWriter, T> WriterOf<T>() => Of<T>.Writer ?? throw new InvalidOperationException(
        $"No JSON was generated for {typeof(T)}, because no call in C# has a value of that type.");

    private static class Of<T>
    {
        public static Action<Utf8JsonWriter, T>? Writer { get; set; }
    }
}
