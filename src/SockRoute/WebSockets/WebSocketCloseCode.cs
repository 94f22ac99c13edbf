namespace SockRoute;

/// <summary>Why a WebSocket ends (RFC 6455 7.4.1). Codes from 4000 to 4999 are the application's own.</summary>
public static class WebSocketCloseCode
{
    /// <summary>Its purpose is fulfilled.</summary>
    public const int Normal = 1000;

    /// <summary>The server stops, or the page is left.</summary>
    public const int GoingAway = 1001;

    /// <summary>What came is no frame of the protocol.</summary>
    public const int ProtocolError = 1002;

    /// <summary>A kind of data came that is not taken.</summary>
    public const int UnsupportedData = 1003;

    /// <summary>The peer ended without a code; never sent.</summary>
    public const int NoCode = 1005;

    /// <summary>The connection was lost without an end; never sent.</summary>
    public const int Lost = 1006;

    /// <summary>Text came that is not UTF-8.</summary>
    public const int InvalidData = 1007;

    /// <summary>The peer did what it may not.</summary>
    public const int PolicyViolation = 1008;

    /// <summary>A message came that is too large.</summary>
    public const int TooLarge = 1009;

    /// <summary>The server failed.</summary>
    public const int InternalError = 1011;

    /// <summary>Whether a close frame may carry a code (RFC 6455 7.4).</summary>
    internal static bool MayBeSent(int code) =>
        code is (>= Normal and <= UnsupportedData) or (>= InvalidData and <= 1014) or (>= 3000 and <= 4999);
}
