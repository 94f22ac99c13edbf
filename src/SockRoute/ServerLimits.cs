namespace SockRoute;

/// <summary>The sizes, counts and waits that the server allows its clients.</summary>
public sealed class ServerLimits
{
    /// <summary>The longest request-target, in bytes; beyond it the answer is 414. Default: 8192.</summary>
    public int MaxTargetBytes { get; set; } = 8192;

    /// <summary>The largest request head, in bytes; beyond it the answer is 431. Default: 32768.</summary>
    public int MaxHeadBytes { get; set; } = 32768;

    /// <summary>The greatest number of header field lines; beyond it the answer is 431. Default: 100.</summary>
    public int MaxFields { get; set; } = 100;

    /// <summary>The largest request body, in bytes; beyond it the answer is 413. Default: 10485760 (10 MiB).</summary>
    public long MaxBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>How long a request head may take from its first byte to its last; then the answer is 408. Default: 30 seconds.</summary>
    public TimeSpan HeadTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection may stay open without a request. Default: 130 seconds.</summary>
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(130);

    /// <summary>How long the server waits for the next piece of a request body, or for a client to take a piece of a response. Default: 30 seconds.</summary>
    public TimeSpan TransferTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
