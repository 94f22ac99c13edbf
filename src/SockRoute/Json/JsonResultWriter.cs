using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using SockRoute.Json;

namespace SockRoute;

/// <summary>Writes what a handler returned as JSON; <see langword="null"/> is 404. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonResultWriter
{
    /// <summary>Writes a value as <c>application/json</c>, unless the handler chose another type.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="context">The request and its response.</param>
    /// <param name="value">The handler's result.</param>
    /// <param name="write">Writes a value that is not null.</param>
    /// <exception cref="JsonException">64 objects and arrays are open.</exception>
    /// <exception cref="ArgumentException">A number is none, or infinite.</exception>
    public static void Write<T>(HttpContext context, T value, Action<Utf8JsonWriter, T> write)
    {
        if (value is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType ??= "application/json";
        if (context.Exchange.Method == HttpMethods.Head)
        {
            WriteHead(context, value, write);
            return;
        }

        WriteTo(context.Response.BodyWriter, value, write);
    }

    private static void WriteHead<T>(HttpContext context, T value, Action<Utf8JsonWriter, T> write)
    {
        try
        {
            WriteTo(new HeadOnlyWriter(context.Exchange), value, write);
        }
        catch (HeadIsSentException)
        {
            // Nobody waits for the rest.
        }
    }

    private static void WriteTo<T>(IBufferWriter<byte> output, T value, Action<Utf8JsonWriter, T> write)
    {
        var writer = SpareJsonWriter.Take(output);
        write(writer, value);
        SpareJsonWriter.Return(writer);
    }
}
