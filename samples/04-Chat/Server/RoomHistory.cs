using ChatMessages;

/// <summary>The last messages of each room. Used by one thread at a time.</summary>
public sealed class RoomHistory
{
    public const int Length = 50;

    private readonly Dictionary<string, Queue<Said>> _rooms = [];

    public void Add(Said said)
    {
        if (!_rooms.TryGetValue(said.Room, out var messages))
        {
            _rooms.Add(said.Room, messages = new());
        }

        messages.Enqueue(said);
        if (messages.Count > Length)
        {
            messages.Dequeue();
        }
    }

    /// <summary>What was said in a room, the oldest first.</summary>
    public IReadOnlyCollection<Said> Of(string room) => _rooms.TryGetValue(room, out var messages) ? messages : [];

    public void Forget(string room) => _rooms.Remove(room);
}
