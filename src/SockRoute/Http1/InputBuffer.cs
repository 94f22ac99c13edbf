using System.Buffers;

namespace SockRoute.Http1;

/// <summary>
/// The bytes received and not yet dealt with. A thread's buffer serves one connection after the other; what a waiting
/// connection has left over moves into a buffer of its own, and back.
/// </summary>
internal sealed class InputBuffer(int size)
{
    private readonly byte[] _own = new byte[size];
    private byte[] _bytes = [];

    /// <summary>
    /// Invariant: 0 &lt;= Start &lt;= End &lt;= Capacity; what lies before Start may still be read by the current
    /// request.
    /// </summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    public int Capacity => _bytes.Length;

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(Start, End - Start);

    /// <summary>The same bytes, to be changed where they are.</summary>
    public Span<byte> UnreadForChange => _bytes.AsSpan(Start, End - Start);

    public bool IsEmpty => Start == End;

    /// <summary>Bytes by their offset in the buffer, those before <see cref="Start"/> included.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>
    /// Takes over what a connection has left over; where that is little, it is copied, and there is room behind it at
    /// once.
    /// </summary>
    public void Attach(ref LeftOver leftOver)
    {
        Start = 0;
        End = leftOver.Length;
        if (End > _own.Length / 2)
        {
            _bytes = leftOver.Bytes!;
            leftOver = default;
            return;
        }

        _bytes = _own;
        leftOver.Span.CopyTo(_own);
        leftOver.Release();
    }

    /// <summary>Gives a connection what is left over, in a buffer of its own, or nothing.</summary>
    public void Detach(ref LeftOver leftOver)
    {
        var unread = Unread;
        if (unread.IsEmpty)
        {
            Release();
            return;
        }

        if (_bytes == _own)
        {
            leftOver = LeftOver.Of(unread);
        }
        else
        {
            if (Start > 0)
            {
                unread.CopyTo(_bytes);
            }

            leftOver = new() { Bytes = _bytes, Length = unread.Length };
        }

        _bytes = [];
        Start = End = 0;
    }

    public void Consume(int count) => Start += count;

    public void Commit(int count) => End += count;

    /// <summary>
    /// Room to receive into: at least a quarter of the thread's own buffer. Moves nothing that is still referred to.
    /// </summary>
    public Span<byte> Reserve()
    {
        if (Capacity - End < _own.Length / 4)
        {
            Grow();
        }

        return _bytes.AsSpan(End);
    }

    /// <summary>Forgets everything behind an offset, so that the room can be used again.</summary>
    public void Rewind(int offset) => Start = End = offset;

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(Capacity * 2);
        _bytes.AsSpan(0, End).CopyTo(larger);
        if (_bytes != _own)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }

    private void Release()
    {
        if (_bytes != _own && _bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
        Start = End = 0;
    }
}
