using SockRoute.Logging;

namespace SockRoute.Hubs;

/// <summary>What the hubs of an application share.</summary>
internal sealed class HubSettings(IServiceProvider? services, MessageLimits limits, ServerLog log, bool showsExceptions)
{
    /// <summary>Where their constructor parameters come from.</summary>
    public IServiceProvider? Services => services;

    /// <summary>What their peers are allowed.</summary>
    public MessageLimits Limits => limits;

    /// <summary>Where failures are logged.</summary>
    public ServerLog Log => log;

    /// <summary>Whether a peer is told what its message failed with.</summary>
    public bool ShowsExceptions => showsExceptions;
}
