using System.Buffers;

namespace SockRoute.Json;

/// <summary>
/// Where JSON goes of which only the head is sent: it ends once that is out, because a sequence may have no end.
/// </summary>
internal sealed class HeadOnlyWriter(HttpExchange exchange) : IBufferWriter<byte>
{
    public Memory<byte> GetMemory(int sizeHint = 0) => exchange.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => exchange.GetSpan(sizeHint);

    public void Advance(int count)
    {
        exchange.Advance(count);
        if (exchange.HasStarted)
        {
            throw new HeadIsSentException();
        }
    }
}
