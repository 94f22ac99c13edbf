using System.Buffers;
using System.Text.Json;

namespace SockRoute.Json;

/// <summary>The one writer of a thread, for what is written at once and whole.</summary>
internal static class SpareJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { MaxDepth = JsonInput.MaxDepth, SkipValidation = true };

    // Nothing is written there. A writer that rests on a response would keep its connection's memory alive.
    private static readonly ArrayBufferWriter<byte> Nowhere = new();

    [ThreadStatic]
    private static Utf8JsonWriter? _spare;

    /// <summary>A writer, which is nobody else's until it is given back; one that failed need not be.</summary>
    public static Utf8JsonWriter Take(IBufferWriter<byte> output)
    {
        var writer = _spare ?? new Utf8JsonWriter(Nowhere, Options);
        _spare = null;
        writer.Reset(output);
        return writer;
    }

    /// <summary>Writes what is held back, and gives the writer back.</summary>
    public static void Return(Utf8JsonWriter writer)
    {
        writer.Flush();
        writer.Reset(Nowhere);
        _spare = writer;
    }
}
