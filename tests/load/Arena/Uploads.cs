using System.Buffers;
using System.Globalization;
using SockRoute;

namespace Arena;

/// <summary>Reads a body to its end and keeps none of it.</summary>
public sealed class Uploads
{
    [Post("/upload"), RequestSizeLimit(32 * 1024 * 1024)]
    public string Count(HttpRequest request)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var total = 0L;
            while (request.Body.Read(buffer, 0, buffer.Length) is var count and > 0)
            {
                total += count;
            }

            return total.ToString(CultureInfo.InvariantCulture);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
