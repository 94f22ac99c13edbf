using SockRoute;

namespace ChatMessages;

// What the server sends: JSON to clients that send JSON, and its text to those that send plain lines, such as nc.

/// <summary>Somebody has said something.</summary>
public sealed record Said(string User, string Text, string Room, DateTime At) : ITextMessage
{
    public string ToText() => $"{User}: {Text}";
}

/// <summary>To the one who has come into a room. What was said there before comes next.</summary>
public sealed record Welcome(string User, string Room, IReadOnlyList<string> Users) : ITextMessage
{
    public string ToText() => $"* {User}, you are in {Room}, with {string.Join(", ", Users)}";
}

/// <summary>To the others in a room: somebody has come, and these are there now.</summary>
public sealed record Entered(string User, string Room, IReadOnlyList<string> Users) : ITextMessage
{
    public string ToText() => $"* {User} has come into {Room}";
}

/// <summary>To those left in a room: somebody has gone, and these are there now.</summary>
public sealed record Gone(string User, string Room, IReadOnlyList<string> Users) : ITextMessage
{
    public string ToText() => $"* {User} has left {Room}";
}

public sealed record RoomList(IReadOnlyList<RoomSize> Rooms) : ITextMessage
{
    public string ToText() =>
        "* rooms: " + string.Join(", ", Rooms.Select(room => $"{room.Name} ({room.Connections})"));
}

/// <summary>A room, and how many clients are in it; one person may have several.</summary>
public sealed record RoomSize(string Name, int Connections);

public sealed record UserList(string Room, IReadOnlyList<string> Users) : ITextMessage
{
    public string ToText() => $"* in {Room}: {string.Join(", ", Users)}";
}

/// <summary>
/// What is wrong with a message, to its sender: what the chat refuses looks like what the framework does, see
/// <see cref="HubError"/>.
/// </summary>
[Message("error")]
public sealed record ChatError(string Code, string Message, string? Type = null) : ITextMessage
{
    public string ToText() => "error: " + Message;
}
