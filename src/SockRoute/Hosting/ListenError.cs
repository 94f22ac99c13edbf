using System.Net.Sockets;

namespace SockRoute.Hosting;

/// <summary>Why an address cannot be listened on.</summary>
/// <param name="Code">The kind of error; <see cref="SocketError.SocketError"/> for one that has no words of ours.</param>
/// <param name="Text">What the system calls it.</param>
internal readonly record struct ListenError(SocketError Code, string Text)
{
    public bool IsMissingFamily => Code == SocketError.AddressFamilyNotSupported;

    public bool IsMissingAddress => Code is SocketError.AddressFamilyNotSupported or SocketError.AddressNotAvailable;

    /// <summary>The reason in words for an operator.</summary>
    public string Reason => Code switch
    {
        SocketError.AddressAlreadyInUse => "the address is in use",
        SocketError.AddressNotAvailable => "this machine does not have the address",
        SocketError.AccessDenied => "the port needs more rights than this user has",
        SocketError.AddressFamilyNotSupported => "this machine does not have this kind of address",
        _ => Text,
    };
}
