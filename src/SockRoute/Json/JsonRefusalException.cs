using System.Text.Json;

namespace SockRoute.Json;

/// <summary>A refusal of what does not stand where the reader is.</summary>
/// <param name="expected">What was expected.</param>
/// <param name="offset">The number of the byte where something else is.</param>
internal sealed class JsonRefusalException(string expected, long offset) : JsonException(expected)
{
    public long Offset => offset;
}
