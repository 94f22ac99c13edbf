namespace SockRoute.Hubs;

/// <summary>Who is in a hub, and in which rooms. A room is there while somebody is in it.</summary>
internal sealed class HubMembers
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, PeerSet> _rooms = new(StringComparer.Ordinal);

    public HubMembers() => All = new PeerSet(this);

    /// <summary>Everybody.</summary>
    public PeerSet All { get; }

    /// <summary>The rooms, with the number of peers in each.</summary>
    public IReadOnlyDictionary<string, int> Rooms
    {
        get
        {
            lock (_gate)
            {
                return _rooms.ToDictionary(room => room.Key, room => room.Value.Count, StringComparer.Ordinal);
            }
        }
    }

    /// <summary>The peers of a room; null when nobody is in it.</summary>
    public PeerSet? FindRoom(string room)
    {
        lock (_gate)
        {
            return _rooms.GetValueOrDefault(room);
        }
    }

    /// <summary>Lets a peer into a room, unless it has left the hub or is there already.</summary>
    public bool Join(Peer peer, string room)
    {
        lock (_gate)
        {
            if (peer.HasLeft || !peer.RoomNames.Add(room))
            {
                return false;
            }

            if (!_rooms.TryGetValue(room, out var peers))
            {
                _rooms.Add(room, peers = new PeerSet(this));
            }

            peers.Add(peer);
            return true;
        }
    }

    public bool Leave(Peer peer, string room)
    {
        lock (_gate)
        {
            if (!peer.RoomNames.Remove(room))
            {
                return false;
            }

            RemoveFrom(peer, room);
            return true;
        }
    }

    public string[] RoomsOf(Peer peer)
    {
        lock (_gate)
        {
            return [.. peer.RoomNames.Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Takes a peer in.</summary>
    public void Add(Peer peer) => All.Add(peer);

    /// <summary>Takes a peer out of everything.</summary>
    public void Remove(Peer peer)
    {
        lock (_gate)
        {
            peer.HasLeft = true;
            LeaveRooms(peer);
            All.Remove(peer);
        }
    }

    /// <summary>Takes a peer out of all rooms.</summary>
    public void LeaveRooms(Peer peer)
    {
        lock (_gate)
        {
            foreach (var room in peer.RoomNames)
            {
                RemoveFrom(peer, room);
            }

            peer.RoomNames.Clear();
        }
    }

    private void RemoveFrom(Peer peer, string room)
    {
        if (_rooms[room].Remove(peer) == 0)
        {
            _rooms.Remove(room);
        }
    }
}
