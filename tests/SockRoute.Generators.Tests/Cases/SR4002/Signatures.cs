using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using SockRoute;

public record Say(string Text);

[Hub("/chat")]
public class Chat
{
    [On] private void [|A|](Say message) { }
    [On("b")] internal void [|B|]() { }
    [On("c")] public void [|C|]<T>(T message) { }
    [On("d")] public async void [|D|]() => await Task.Yield();
    [On("e")] public void [|E|](ref Say message) { }
    [On] public int [|F|](Say message) => 1;
    [On("g")] public Task<int> [|G|]() => Task.FromResult(1);
    [On] public void [|H|](Peer peer) { }
    [On("i")] public void [|I|](Say message, Say other) { }
    [On("j")] public void [|J|](Peer peer, Peer other) { }
    [On("k")] public void [|K|](HttpContext context) { }
    [On("l")] [Experimental("L1")] public void [|L|]() { }
    [OnText] public void [|M|](Peer peer) { }
    [OnText] public string [|N|](string text) => text;
    [OnText] public void [|O|](Peer peer, string line, int number) { }
    [Joined] public void [|P|](string name) { }
    [Left] public bool [|Q|](Peer peer) => true;
    [SignIn] public void [|R|](Peer peer, string line) { }
    [SignIn] public bool [|S|](HttpContext request) => true;
    [SignIn] public string? [|T|](Peer peer) => null;
    [SignIn] public string? [|U|](Peer peer, string line, Say say) => null;
    [SignIn] public string? [|V|](HttpContext request, string line) => null;
    [SignIn] public Task [|W|](HttpContext request) => Task.CompletedTask;
}
