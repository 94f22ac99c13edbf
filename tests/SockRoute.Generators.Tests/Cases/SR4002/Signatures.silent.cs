using System.Threading.Tasks;
using SockRoute;

public record Say(string Text);
public record Login(string Name);

[Hub("/chat")]
public class Chat
{
    [On] public void A(Say message) { }
    [On("b")] public static void B() { }
    [On("c")] public void C(Say message, Peer peer) { }
    [On("d")] public async Task D() => await Task.Yield();
    [On("e")] public ValueTask E(Peer peer, string text) => default;
    [On("f")] public void F(int[] numbers) { }
    [OnText] public Task M(string text, Peer peer) => Task.CompletedTask;
    [Joined] public async ValueTask P() => await Task.Yield();
    [Left] public void Q(Peer peer) { }
    [SignIn] public string R(string line) => line;
    [SignIn] public async ValueTask<string?> S(HttpContext request) { await Task.Yield(); return null; }
    [SignIn] public Task<string?> T(Login login) => Task.FromResult<string?>(null);
}
