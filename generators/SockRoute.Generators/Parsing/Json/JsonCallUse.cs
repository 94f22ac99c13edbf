namespace SockRoute.Generators.Parsing.Json;

/// <summary>What becomes of the value that a call has.</summary>
internal enum JsonCallUse
{
    /// <summary>It is written as JSON.</summary>
    Value,

    /// <summary>It is sent as a message.</summary>
    MessageOut,

    /// <summary>It is read from a message.</summary>
    MessageIn,
}
