namespace SockRoute.Hosting;

/// <summary>What becomes of a connection that was accepted.</summary>
internal enum Admission
{
    /// <summary>It is served.</summary>
    Served,

    /// <summary>It is told that there are too many, and kept until it has read that.</summary>
    Refused,

    /// <summary>It is closed without a word: too many are being told already.</summary>
    Dropped,
}
