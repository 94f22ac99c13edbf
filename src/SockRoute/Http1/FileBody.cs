using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace SockRoute.Http1;

/// <summary>A body that is a piece of a file. Owns the open file.</summary>
internal sealed class FileBody(SafeFileHandle file, long offset, long count) : WholeBody
{
    /// <summary>The most that is sent before the other connections of the loop have their turn.</summary>
    private const int MaxPiece = 1024 * 1024;

    private const int CopyPiece = 64 * 1024;

    private long _offset = offset;
    private long _remaining = count;

    public override bool IsDone => _remaining == 0;

    public override bool TryWriteTo(OutputBuffer output) => false;

    public override void WriteTo(ResponseBody body)
    {
        var piece = ArrayPool<byte>.Shared.Rent(CopyPiece);
        try
        {
            while (!IsDone)
            {
                var room = piece.AsSpan(0, (int)Math.Min(piece.Length, _remaining));
                var read = RandomAccess.Read(file, room, _offset);
                if (read == 0)
                {
                    body.CutShort();
                    throw new IOException("A file became shorter while it was sent.");
                }

                Drop(read);
                body.WritePiece(room[..read]);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    public override int TrySend(IWire wire, ReadOnlySpan<byte> bytes)
    {
        var sent = wire.TrySendFile(bytes, file, _offset, (int)Math.Min(_remaining, MaxPiece));
        if (sent == IWire.FileEnded)
        {
            // The client has been told of bytes that do not exist any more: an orderly end would hide that.
            wire.ResetOnClose();
        }

        if (sent < 0)
        {
            return IWire.Gone;
        }

        var ofBytes = Math.Min(sent, bytes.Length);
        Drop(sent - ofBytes);
        return ofBytes;
    }

    public override void Dispose() => file.Dispose();

    private void Drop(long sent)
    {
        _offset += sent;
        _remaining -= sent;
    }
}
