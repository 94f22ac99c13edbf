namespace SockRoute.Hubs;

/// <summary>
/// Peers that are sent the same messages: those of a hub, or those of a room. All of them get the messages in the same order.
/// </summary>
internal sealed class PeerSet(HubMembers members)
{
    // Invariant: taken inside of that of HubMembers, and outside of that of a peer's queue.
    private readonly Lock _gate = new();
    private readonly HashSet<Peer> _peers = [];

    /// <summary>The hub.</summary>
    public HubMembers Members => members;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _peers.Count;
            }
        }
    }

    public void Add(Peer peer)
    {
        lock (_gate)
        {
            _peers.Add(peer);
        }
    }

    /// <summary>Removes a peer; returns how many are left.</summary>
    public int Remove(Peer peer)
    {
        lock (_gate)
        {
            _peers.Remove(peer);
            return _peers.Count;
        }
    }

    public bool Contains(Peer peer)
    {
        lock (_gate)
        {
            return _peers.Contains(peer);
        }
    }

    public Peer[] ToArray()
    {
        lock (_gate)
        {
            return [.. _peers];
        }
    }

    /// <summary>Sends a message to all but one. Does not block: each peer has its queue.</summary>
    public void Send(Outgoing message, Peer? except)
    {
        lock (_gate)
        {
            foreach (var peer in _peers)
            {
                if (peer != except)
                {
                    peer.Post(message);
                }
            }
        }
    }
}
