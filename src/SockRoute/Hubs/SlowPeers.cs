namespace SockRoute;

/// <summary>What is done about a peer that takes its messages more slowly than they are sent to it.</summary>
public enum SlowPeers
{
    /// <summary>It is disconnected.</summary>
    Disconnect,

    /// <summary>The message that has waited for the longest time is dropped.</summary>
    DropOldest,

    /// <summary>The message that would have to wait is dropped.</summary>
    DropNewest,
}
