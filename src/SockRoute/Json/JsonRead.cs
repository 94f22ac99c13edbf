using System.ComponentModel;
using System.Text.Json;

namespace SockRoute;

/// <summary>Reads a value that begins at the reader's token, and leaves the reader at its last token. For generated code.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">Where from.</param>
/// <returns>The value.</returns>
/// <exception cref="JsonException">It is no value of the type.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<T>(ref Utf8JsonReader reader);
