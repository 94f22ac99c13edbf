namespace SockRoute.ClientTests.Hubs;

[Message("said")]
public sealed record Said(string User, string Text);

public sealed record Say(string Text);

public sealed record Login(string Name);

[Message("error")]
public sealed record Refusal(string Code, string Message, string? Type);
