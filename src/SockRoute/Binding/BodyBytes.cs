using System.Buffers;

namespace SockRoute.Binding;

/// <summary>Reads a whole request body into a buffer of the pool, which its user returns.</summary>
internal static class BodyBytes
{
    private const int FirstBuffer = 4096;

    /// <summary>
    /// A buffer to begin with: as long as the client says, unless that is too long to be believed before some of it is
    /// there.
    /// </summary>
    public static byte[] Rent(HttpExchange exchange)
    {
        var expected = Math.Min(exchange.RequestLength ?? FirstBuffer, FirstBuffer * 16);
        return ArrayPool<byte>.Shared.Rent((int)expected + 1);
    }

    /// <summary>Reads the body to its end; blocks.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="buffer">The buffer, for which a larger one may be exchanged.</param>
    /// <returns>The length of the body.</returns>
    /// <exception cref="BadRequestException">The body cannot be read to its end.</exception>
    public static int Read(HttpExchange exchange, ref byte[] buffer)
    {
        var length = 0;
        for (int read; (read = exchange.ReadBody(buffer.AsSpan(length))) > 0;)
        {
            length += read;
            if (length == buffer.Length)
            {
                buffer = Grow(buffer, exchange.RequestLength);
            }
        }

        return length;
    }

    /// <summary>The whole body; blocks.</summary>
    /// <exception cref="BadRequestException">The body cannot be read to its end.</exception>
    public static byte[] Copy(HttpExchange exchange)
    {
        var buffer = Rent(exchange);
        try
        {
            var length = Read(exchange, ref buffer);
            return buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, long? announced)
    {
        var wanted = announced < Array.MaxLength ? (int)announced.Value + 1 : 0;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(wanted, buffer.Length * 2));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
