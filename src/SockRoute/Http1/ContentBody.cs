namespace SockRoute.Http1;

/// <summary>A body that is bytes which never change. One object serves one response after the other.</summary>
internal sealed class ContentBody : WholeBody
{
    private ReadOnlyMemory<byte> _content;

    public override bool IsDone => true;

    public ContentBody Of(ReadOnlyMemory<byte> content)
    {
        _content = content;
        return this;
    }

    public override bool TryWriteTo(OutputBuffer output)
    {
        output.Write(_content.Span);
        return true;
    }

    public override void WriteTo(ResponseBody body) => body.WritePiece(_content.Span);

    public override int TrySend(IWire wire, ReadOnlySpan<byte> bytes) => wire.TrySend(bytes);

    public override void Dispose() => _content = default;
}
