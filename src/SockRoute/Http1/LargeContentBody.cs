namespace SockRoute.Http1;

/// <summary>A body that is bytes which never change, too many to be copied into the output.</summary>
internal sealed class LargeContentBody(ReadOnlyMemory<byte> content) : WholeBody
{
    /// <summary>The most that is sent before the other connections of the loop have their turn.</summary>
    private const int MaxPiece = 1024 * 1024;

    private const int CopyPiece = 64 * 1024;

    private ReadOnlyMemory<byte> _rest = content;

    public override bool IsDone => _rest.IsEmpty;

    public override bool TryWriteTo(OutputBuffer output) => false;

    public override void WriteTo(ResponseBody body)
    {
        for (; !IsDone; _rest = _rest[Math.Min(_rest.Length, CopyPiece)..])
        {
            body.WritePiece(_rest.Span[..Math.Min(_rest.Length, CopyPiece)]);
        }
    }

    public override int TrySend(IWire wire, ReadOnlySpan<byte> bytes)
    {
        var sent = bytes.IsEmpty ? 0 : wire.TrySend(bytes);
        if (sent == IWire.Gone || sent < bytes.Length)
        {
            return sent;
        }

        var ofContent = wire.TrySend(_rest.Span[..Math.Min(_rest.Length, MaxPiece)]);
        if (ofContent == IWire.Gone)
        {
            return IWire.Gone;
        }

        _rest = _rest[ofContent..];
        return sent;
    }

    public override void Dispose() => _rest = default;
}
