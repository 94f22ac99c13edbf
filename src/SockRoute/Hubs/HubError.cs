namespace SockRoute;

/// <summary>What a peer is told when a message of its own was not handled.</summary>
/// <param name="Code">Which kind of mistake it is, for programs: one of the constants of this type.</param>
/// <param name="Message">What is wrong, for people.</param>
/// <param name="Type">The type of the message, where it has one.</param>
[Message("error")]
public sealed record HubError(string Code, string Message, string? Type = null) : ITextMessage
{
    /// <summary>The message is no JSON object with a <c>type</c>.</summary>
    public const string Malformed = "malformed";

    /// <summary>The hub has no handler for the type.</summary>
    public const string UnknownType = "unknownType";

    /// <summary>The data is not what the type has.</summary>
    public const string InvalidData = "invalidData";

    /// <summary>The handler failed.</summary>
    public const string Failed = "failed";

    /// <summary>The peer has to sign in first.</summary>
    public const string SignInFirst = "signInFirst";

    /// <summary>The peer is not signed in by what it sent, or must wait before it tries again.</summary>
    public const string Refused = "refused";

    /// <summary>The peer sends more messages than it may.</summary>
    public const string TooFast = "tooFast";

    /// <summary>The message is larger than it may be.</summary>
    public const string TooLarge = "tooLarge";

    /// <inheritdoc/>
    public string ToText() => "error: " + Message;
}
