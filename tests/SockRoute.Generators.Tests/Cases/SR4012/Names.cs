using SockRoute;

[Hub("/chat")]
public class Chat
{
    private const string Long = "0123456789" + "0123456789" + "0123456789" + "0123456789" + "0123456789" + "0123456789"
        + "0123456789" + "0123456789" + "0123456789" + "0123456789" + "0";

    [Joined] public void Came(Peer peer)
    {
        peer.Join([|""|]);
        peer.Join([|" lobby"|]);
        peer.Leave([|"lobby "|]);
        peer.Room([|"a\nb"|]).SendText("");
        peer.Everyone.Room(name: [|Long|]);
        peer.Join([|null|]!);
        peer.Join($"[|a\t|]{peer.Id}");
        peer.Join($"[| a|]{peer.Id}");
        peer.Join($"{peer.Id}[| |]");
    }
}
