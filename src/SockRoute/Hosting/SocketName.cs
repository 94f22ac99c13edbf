using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SockRoute.Linux;

namespace SockRoute.Hosting;

/// <summary>A <c>sockaddr_in</c> or <c>sockaddr_in6</c>, kept as it came until somebody asks for it.</summary>
[InlineArray(Size)]
internal unsafe struct SocketName
{
    public const int Size = 28;
    public const int Size4 = 16;

    private const int PortOffset = 2;
    private const int AddressOffset4 = 4;
    private const int AddressOffset6 = 8;
    private const int ScopeOffset6 = 24;

    /// <summary>The second half of <c>::ffff:0.0.0.0</c>, RFC 4291 2.5.5.2.</summary>
    private const ulong MappedPrefix = 0xFFFF_0000_0000;

    private byte _first;

    public SocketName(IPEndPoint endPoint)
    {
        Span<byte> bytes = this;
        var isIPv6 = endPoint.AddressFamily == AddressFamily.InterNetworkV6;
        MemoryMarshal.Write(bytes, (ushort)(isIPv6 ? Syscalls.FamilyIPv6 : Syscalls.FamilyIPv4));
        BinaryPrimitives.WriteUInt16BigEndian(bytes[PortOffset..], (ushort)endPoint.Port);
        endPoint.Address.TryWriteBytes(bytes[(isIPv6 ? AddressOffset6 : AddressOffset4)..], out _);
        if (isIPv6)
        {
            MemoryMarshal.Write(bytes[ScopeOffset6..], (uint)endPoint.Address.ScopeId);
        }
    }

    public static SocketName LocalOf(int descriptor)
    {
        SocketName name = default;
        var length = Size;
        _ = Syscalls.LocalName(descriptor, &name._first, &length);
        return name;
    }

    /// <summary>
    /// Whom to count a connection for: an IPv4 address, or the first half of an IPv6 address, of which one client has
    /// many.
    /// </summary>
    public readonly ulong ClientKey
    {
        get
        {
            ReadOnlySpan<byte> bytes = this;
            var isIPv6 = MemoryMarshal.Read<ushort>(bytes) == Syscalls.FamilyIPv6;
            var first = isIPv6 ? BinaryPrimitives.ReadUInt64BigEndian(bytes[AddressOffset6..]) : 0;
            var second = isIPv6 ? BinaryPrimitives.ReadUInt64BigEndian(bytes[(AddressOffset6 + 8)..]) : MappedPrefix;
            if (first != 0 || second >> 32 != MappedPrefix >> 32)
            {
                return first;
            }

            return isIPv6 ? second : second | BinaryPrimitives.ReadUInt32BigEndian(bytes[AddressOffset4..]);
        }
    }

    /// <summary>The address and port; an IPv4 address on an IPv6 socket is given as what it is.</summary>
    public readonly IPEndPoint ToEndPoint()
    {
        ReadOnlySpan<byte> bytes = this;
        var port = BinaryPrimitives.ReadUInt16BigEndian(bytes[PortOffset..]);
        if (MemoryMarshal.Read<ushort>(bytes) != Syscalls.FamilyIPv6)
        {
            return new(new IPAddress(bytes.Slice(AddressOffset4, 4)), port);
        }

        var address = new IPAddress(bytes.Slice(AddressOffset6, 16));
        return new(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address, port);
    }
}
