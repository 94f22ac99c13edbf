using System.Net;
using SockRoute.Hubs;

namespace SockRoute;

/// <summary>
/// A client of a hub, over WebSocket or TCP. What is sent to it waits in a queue of its own until it takes it, so that nothing
/// here blocks; what is sent once it has gone is dropped. Safe for use by several threads at once, but for <see cref="Items"/>.
/// </summary>
public sealed class Peer
{
    private readonly PeerProtocol _protocol;
    private readonly HubMembers _members;
    private Dictionary<object, object?>? _items;

    internal Peer(long id, PeerProtocol protocol, HubMembers members)
    {
        Id = id;
        _protocol = protocol;
        _members = members;
    }

    /// <summary>Its number: that of no other peer of this hub since the application started.</summary>
    public long Id { get; }

    /// <summary>As whom it has signed in, see <see cref="SignInAttribute"/>; <see langword="null"/> when the hub asks nobody.</summary>
    public string? User { get; internal set; }

    /// <summary>A bag for what the methods of the hub know of this peer. Not safe for use by several threads at once.</summary>
    public IDictionary<object, object?> Items => _items ??= [];

    /// <summary>The address of the client, or of the proxy in front of this server.</summary>
    public EndPoint RemoteEndPoint => _protocol.RemoteEndPoint;

    /// <summary>Whether it is a WebSocket; otherwise it sends and takes lines.</summary>
    public bool IsWebSocket => _protocol.IsWebSocket;

    /// <summary>All peers of the hub.</summary>
    public Peers Everyone => new(_members, null, null);

    /// <summary>All peers of the hub but this one.</summary>
    public Peers Others => Everyone.Except(this);

    /// <summary>The rooms that it is in, in order of their names.</summary>
    public IReadOnlyList<string> Rooms => _members.RoomsOf(this);

    /// <summary>Whether it has left the hub.</summary>
    internal bool HasLeft { get; set; }

    /// <summary>Invariant: guarded by the gate of <see cref="HubMembers"/>.</summary>
    internal HashSet<string> RoomNames { get; } = new(0, StringComparer.Ordinal);

    /// <summary>Sends it a message. Does not block.</summary>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <param name="message">The message.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public void Send<[MessageOut] T>(T message) => Post(Outgoing.Of(message));

    /// <summary>Sends it text as it is: a WebSocket gets a text message, others a line. Does not block.</summary>
    /// <param name="text">The text; what ends a line becomes a blank in a line.</param>
    public void SendText(string text) => Post(Outgoing.OfText(text));

    /// <summary>The peers of a room of its hub.</summary>
    /// <param name="name">The name of the room; nobody needs to be in it.</param>
    /// <exception cref="ArgumentException">A room cannot have that name, see <see cref="RoomName"/>.</exception>
    public Peers Room([RoomName] string name) => Everyone.Room(name);

    /// <summary>Lets it into a room, which is there from then on.</summary>
    /// <param name="room">The name of the room.</param>
    /// <returns>Whether it was not in it before.</returns>
    /// <exception cref="ArgumentException">A room cannot have that name, see <see cref="RoomName"/>.</exception>
    public bool Join([RoomName] string room)
    {
        RoomName.Check(room);
        return _members.Join(this, room);
    }

    /// <summary>Takes it out of a room, which is gone when it was the last one.</summary>
    /// <param name="room">The name of the room.</param>
    /// <returns>Whether it was in it.</returns>
    public bool Leave([RoomName] string room) => _members.Leave(this, room);

    /// <summary>
    /// Ends its connection once what was sent to it has arrived: a WebSocket with the close code 1000 (RFC 6455 7.4.1). Does not
    /// block.
    /// </summary>
    public void Close() => _protocol.Close();

    internal void Post(Outgoing message) => _protocol.Post(message);
}
