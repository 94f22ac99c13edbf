namespace SockRoute.Benchmarks.Dispatch;

/// <summary>What the measured requests find.</summary>
public enum Workload
{
    /// <summary>Each request has a route.</summary>
    Hit,

    /// <summary>No request has: a segment too many, or one letter too many in the last.</summary>
    Miss,

    /// <summary>The path has routes, for other methods.</summary>
    WrongMethod,

    /// <summary>Each request has a route without parameters.</summary>
    Static,
}
