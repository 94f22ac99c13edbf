using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SockRoute.Binding;

/// <summary>Reads a whole request body as UTF-8.</summary>
internal static class BodyText
{
    private const int FirstBuffer = 4096;

    /// <exception cref="BadRequestException">The body is not UTF-8, or cannot be read to its end.</exception>
    public static string Read(HttpExchange exchange)
    {
        var expected = Math.Min(exchange.RequestLength ?? FirstBuffer, FirstBuffer * 16);
        var buffer = ArrayPool<byte>.Shared.Rent((int)expected + 1);
        try
        {
            var length = 0;
            for (int read; (read = exchange.ReadBody(buffer.AsSpan(length))) > 0;)
            {
                length += read;
                if (length == buffer.Length)
                {
                    buffer = Grow(buffer);
                }
            }

            var bytes = buffer.AsSpan(0, length);
            return Utf8.IsValid(bytes)
                ? Encoding.UTF8.GetString(bytes)
                : throw new BadRequestException(400, "The request body is not valid UTF-8.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
