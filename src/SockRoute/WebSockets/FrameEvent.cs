namespace SockRoute.WebSockets;

/// <summary>What a reader of frames came to.</summary>
internal enum FrameEvent
{
    /// <summary>More bytes are needed.</summary>
    NeedMore,

    /// <summary>A part of a message, which is kept.</summary>
    Part,

    Text,

    Binary,

    Ping,

    Pong,

    Close,

    /// <summary>What came is no frame of the protocol.</summary>
    Invalid,
}
