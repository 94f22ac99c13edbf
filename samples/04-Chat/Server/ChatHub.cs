using ChatMessages;
using SockRoute;

/// <summary>
/// The conversation. Browsers send and get messages in JSON, over WebSocket; over TCP, clients send and get these or
/// plain lines.
/// </summary>
[Hub("/chat")]
public sealed class ChatHub(UserTable users)
{
    private const string Lobby = "lobby";
    private const int MaxLength = 1000;
    private const string RoomKey = "room";

    // Several peers are handled at once. Who is in a room and what was said there change together, so that whoever
    // comes misses nothing and gets nothing twice. To send does not block, so the lock is never held for long.
    private readonly Lock _gate = new();
    private readonly RoomHistory _history = new();

    [SignIn]
    public string? SignIn(Peer peer, Login login) => users.Find(login.User, login.Password);

    // nc: "ann secret"
    [SignIn]
    public string? SignIn(Peer peer, string line) =>
        Words(line) is [var user, var password] ? users.Find(user, password) : null;

    [Joined]
    public void Joined(Peer peer)
    {
        lock (_gate)
        {
            Enter(peer, Lobby);
        }
    }

    [Left]
    public void Left(Peer peer)
    {
        lock (_gate)
        {
            Leave(peer);
        }
    }

    [On]
    public void Say(Peer peer, Say message)
    {
        var text = Printable(message.Text).Trim();
        if (text.Length is 0 or > MaxLength)
        {
            Refuse(peer, "say", $"a message has 1 to {MaxLength} characters");
            return;
        }

        lock (_gate)
        {
            var said = new Said(peer.User!, text, RoomOf(peer), DateTime.UtcNow);
            _history.Add(said);
            peer.Others.Room(said.Room).Send(said);
        }
    }

    [On]
    public void Join(Peer peer, Join message)
    {
        if (!RoomName.IsValid(message.Room))
        {
            Refuse(
                peer, "join", $"the name of a room has 1 to {RoomName.MaxLength} characters, and no blank at either end");
            return;
        }

        lock (_gate)
        {
            if (RoomOf(peer) != message.Room)
            {
                Leave(peer);
                Enter(peer, message.Room);
            }
        }
    }

    [On("rooms")]
    public void ListRooms(Peer peer)
    {
        var rooms = peer.Everyone.Rooms.OrderBy(room => room.Key, StringComparer.Ordinal);
        peer.Send(new RoomList([.. rooms.Select(room => new RoomSize(room.Key, room.Value))]));
    }

    [On("who")]
    public void ListUsers(Peer peer) => peer.Send(new UserList(RoomOf(peer), UsersIn(peer, RoomOf(peer))));

    [On("quit")]
    public void Quit(Peer peer) => peer.Close();

    // What nc sends: a command, or something to say.
    [OnText]
    public void Line(Peer peer, string line)
    {
        switch (Words(line))
        {
            case ["/join", var room]:
                Join(peer, new Join(room));
                break;
            case ["/rooms"]:
                ListRooms(peer);
                break;
            case ["/who"]:
                ListUsers(peer);
                break;
            case ["/quit"]:
                Quit(peer);
                break;
            case [['/', ..], ..]:
                peer.Send(new ChatError(HubError.UnknownType, "the commands are /join ROOM, /rooms, /who and /quit"));
                break;
            case not [""]:
                Say(peer, new Say(line));
                break;
        }
    }

    private void Enter(Peer peer, string room)
    {
        var isNew = !UsersIn(peer, room).Contains(peer.User!);
        peer.Items[RoomKey] = room;
        peer.Join(room);
        var everyone = UsersIn(peer, room);
        if (isNew)
        {
            peer.Others.Room(room).Send(new Entered(peer.User!, room, everyone));
        }

        peer.Send(new Welcome(peer.User!, room, everyone));
        foreach (var said in _history.Of(room))
        {
            peer.Send(said);
        }
    }

    // A peer that has gone is in no room any more, but its items are still there.
    private void Leave(Peer peer)
    {
        var room = RoomOf(peer);
        peer.Leave(room);
        var others = peer.Room(room);
        if (others.Count == 0 && room != Lobby)
        {
            _history.Forget(room);
        }

        var left = UsersIn(peer, room);
        if (!left.Contains(peer.User!))
        {
            others.Send(new Gone(peer.User!, room, left));
        }
    }

    private static void Refuse(Peer peer, string type, string reason) =>
        peer.Send(new ChatError(HubError.InvalidData, reason, type));

    private static string[] Words(string line) => line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);

    private static string RoomOf(Peer peer) => (string)peer.Items[RoomKey]!;

    // One person may be there several times: in the browser and in a terminal.
    private static string[] UsersIn(Peer peer, string room) =>
        [.. peer.Room(room).ToList().Select(other => other.User!).Distinct().Order(StringComparer.Ordinal)];

    // What controls a terminal must not reach the others'.
    private static string Printable(string? text) =>
        string.Concat((text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter));
}
