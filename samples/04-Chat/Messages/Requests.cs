namespace ChatMessages;

// What a client sends. The type of each in JSON is its name: {"type":"say","data":{"text":"Hello"}}.

/// <summary>The first message: who it is.</summary>
public sealed record Login(string User, string Password);

/// <summary>Says something in the room where the sender is.</summary>
public sealed record Say(string Text);

/// <summary>Goes to another room, which is made when it is not there.</summary>
public sealed record Join(string Room);

/// <summary>Asks which rooms there are; the answer is a <see cref="RoomList"/>.</summary>
public sealed record Rooms;

/// <summary>Asks who is in the room; the answer is a <see cref="UserList"/>.</summary>
public sealed record Who;

/// <summary>Says goodbye: the server closes the connection once all answers have arrived.</summary>
public sealed record Quit;
