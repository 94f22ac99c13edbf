using SockRoute.Logging;

namespace SockRoute.Hubs;

/// <summary>What the hubs of an application share.</summary>
/// <param name="Services">Where their constructor parameters come from.</param>
/// <param name="Limits">What their peers are allowed.</param>
/// <param name="Log">Where failures are logged.</param>
/// <param name="ShowsExceptions">Whether a peer is told what its message failed with.</param>
internal sealed record HubSettings(IServiceProvider? Services, MessageLimits Limits, ServerLog Log, bool ShowsExceptions);
