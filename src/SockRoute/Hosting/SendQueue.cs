using System.Buffers.Binary;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace SockRoute.Hosting;

/// <summary>The bytes that the system still has to send of a connection, by the option that the platform has for it.</summary>
internal static class SendQueue
{
    // tcp(7), struct tcp_info: tcpi_bytes_acked.
    private const int LinuxTcp = 6;
    private const int LinuxInfo = 11;
    private const int LinuxInfoAcknowledged = 120;

    // sys/socket.h of macOS: SO_NWRITE.
    private const int MacSocket = 0xFFFF;
    private const int MacQueued = 0x1024;

    /// <summary>Their number; 0 where the platform does not tell.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="sent">How many bytes were given to the system.</param>
    public static int LengthOf(Socket socket, long sent)
    {
        Span<byte> value = stackalloc byte[LinuxInfoAcknowledged + sizeof(ulong)];
        if (OperatingSystem.IsLinux())
        {
            return TryRead(socket, LinuxTcp, LinuxInfo, value)
                ? (int)Math.Clamp(sent - MemoryMarshal.Read<long>(value[LinuxInfoAcknowledged..]), 0, int.MaxValue)
                : 0;
        }

        return OperatingSystem.IsMacOS() && TryRead(socket, MacSocket, MacQueued, value[..sizeof(int)])
            ? BinaryPrimitives.ReadInt32LittleEndian(value)
            : 0;
    }

    private static bool TryRead(Socket socket, int level, int option, Span<byte> value)
    {
        try
        {
            return socket.GetRawSocketOption(level, option, value) == value.Length;
        }
        catch (SocketException)
        {
            // The connection has ended.
            return false;
        }
    }
}
