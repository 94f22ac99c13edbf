namespace SockRoute.WireTests.Cases;

/// <summary>What becomes of a connection after an answer.</summary>
internal enum Ending
{
    /// <summary>It serves the next request.</summary>
    Open,

    /// <summary>The answer says that it is the last one, and is.</summary>
    Closed,

    /// <summary>It ends where the body turns out to be malformed; the answer may have left before that.</summary>
    ClosedInBody,
}
