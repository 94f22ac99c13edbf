using System.Buffers;
using Microsoft.Win32.SafeHandles;
using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>Sends a file where the system does not do that itself: reads a little of it, and sends that.</summary>
internal static class FileCopy
{
    private const int MaxPiece = 64 * 1024;

    /// <summary>Does what <see cref="Transport.TrySendFile"/> says, by other means.</summary>
    public static int TrySend(
        Transport transport, ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count)
    {
        if (head.Length >= MaxPiece)
        {
            return transport.TrySend(head);
        }

        var piece = ArrayPool<byte>.Shared.Rent(MaxPiece);
        try
        {
            head.CopyTo(piece);
            var room = piece.AsSpan(head.Length, Math.Min(count, MaxPiece - head.Length));
            var read = RandomAccess.Read(file, room, offset);
            return read == 0 ? IWire.FileEnded : transport.TrySend(piece.AsSpan(0, head.Length + read));
        }
        catch (IOException)
        {
            // What cannot be read any more is as good as gone.
            return IWire.FileEnded;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
