namespace SockRoute.Hubs;

/// <summary>Why a connection ends that the peer did not end.</summary>
internal enum PeerFault
{
    /// <summary>It does what it may not.</summary>
    Policy,

    /// <summary>Its message is too large.</summary>
    TooLarge,

    /// <summary>What it sends is no message of the protocol.</summary>
    Protocol,

    /// <summary>Its text is not UTF-8.</summary>
    Encoding,
}
