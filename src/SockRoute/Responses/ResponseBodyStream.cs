namespace SockRoute.Responses;

/// <summary>The response body as a stream: forward only, blocking.</summary>
internal sealed class ResponseBodyStream(HttpExchange exchange) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => exchange.Write(buffer);

    public override void Write(byte[] buffer, int offset, int count) => exchange.Write(buffer.AsSpan(offset, count));

    public override void Flush() => exchange.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
