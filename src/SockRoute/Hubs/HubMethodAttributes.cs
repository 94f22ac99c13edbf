namespace SockRoute;

/// <summary>
/// Marks a public method of a hub as the handler of plain text: a line of a TCP client, or a text message of a WebSocket client,
/// that is not the JSON of a message. It takes the peer and the text.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnTextAttribute : Attribute;

/// <summary>Marks a public method of a hub that is called with each peer before its first message.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JoinedAttribute : Attribute;

/// <summary>Marks a public method of a hub that is called with each peer once it has gone, after its last message.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LeftAttribute : Attribute;

/// <summary>
/// Marks a public method of a hub that says who a peer is: it returns the name of the user, or null, which refuses. It takes
/// the <see cref="HttpContext"/> of a WebSocket's upgrade request, or the peer and the first message (a line of text, or a
/// message of one type). Until a peer has signed in, nothing of it is handled and nothing is sent to it. Answers to failures
/// are delayed, and counted by the address of the client.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SignInAttribute : Attribute;
