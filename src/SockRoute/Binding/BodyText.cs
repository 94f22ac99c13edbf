using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SockRoute.Binding;

/// <summary>Reads a whole request body as UTF-8.</summary>
internal static class BodyText
{
    /// <exception cref="BadRequestException">The body is not UTF-8, or cannot be read to its end.</exception>
    public static string Read(HttpExchange exchange)
    {
        var buffer = BodyBytes.Rent(exchange);
        try
        {
            var length = BodyBytes.Read(exchange, ref buffer);
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
}
