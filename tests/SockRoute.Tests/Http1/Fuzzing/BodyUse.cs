namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>What the handler of a path does with the body.</summary>
internal enum BodyUse
{
    /// <summary>Nothing.</summary>
    Ignored,

    /// <summary>Nothing, and the route has no limit.</summary>
    Unlimited,

    /// <summary>It is there before the handler runs.</summary>
    Bound,

    /// <summary>The handler reads it in small pieces.</summary>
    Streamed,

    /// <summary>The handler reads it into one large buffer.</summary>
    Gulped,

    /// <summary>The handler reads it after it has sent the head of its answer.</summary>
    AfterAnswer,
}
