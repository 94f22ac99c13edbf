using SockRoute.Hubs;

namespace SockRoute;

/// <summary>
/// Some peers of a hub, at the time when something is sent to them: all, those of a room, or all of these but one. Each message
/// is written once, and its bytes are sent to all of them; each of them gets the messages to the same room, or to all, in the
/// same order as the others. Safe for use by several threads at once.
/// </summary>
public readonly struct Peers
{
    private readonly HubMembers? _members;
    private readonly string? _room;
    private readonly Peer? _except;

    internal Peers(HubMembers members, string? room, Peer? except)
    {
        _members = members;
        _room = room;
        _except = except;
    }

    /// <summary>How many they are now.</summary>
    public int Count => Set is { } set ? set.Count - (_except is not null && set.Contains(_except) ? 1 : 0) : 0;

    /// <summary>The rooms of the hub in which somebody is, with the number of peers in each.</summary>
    public IReadOnlyDictionary<string, int> Rooms => _members?.Rooms ?? new Dictionary<string, int>();

    private PeerSet? Set => _room is null ? _members?.All : _members?.FindRoom(_room);

    /// <summary>Who they are now, in the order of their numbers.</summary>
    public IReadOnlyList<Peer> ToList()
    {
        var except = _except;
        return Set is { } set ? [.. set.ToArray().Where(peer => peer != except).OrderBy(peer => peer.Id)] : [];
    }

    /// <summary>Those of a room of the hub.</summary>
    /// <param name="name">The name of the room; nobody needs to be in it.</param>
    /// <exception cref="ArgumentException">A room cannot have that name, see <see cref="RoomName"/>.</exception>
    public Peers Room([RoomName] string name)
    {
        RoomName.Check(name);
        return _members is null ? this : new(_members, name, _except);
    }

    /// <summary>The same without one of them.</summary>
    /// <param name="peer">The one.</param>
    public Peers Except(Peer peer) => _members is null ? this : new(_members, _room, peer);

    /// <summary>Sends them a message. Does not block.</summary>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <param name="message">The message.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public void Send<[MessageOut] T>(T message) => Set?.Send(Outgoing.Of(message), _except);

    /// <summary>Sends them text as it is: a WebSocket gets a text message, others a line. Does not block.</summary>
    /// <param name="text">The text; what ends a line becomes a blank in a line.</param>
    public void SendText(string text) => Set?.Send(Outgoing.OfText(text), _except);
}
