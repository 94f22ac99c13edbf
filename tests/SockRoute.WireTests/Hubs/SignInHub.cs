using System.Text.Json;

namespace SockRoute.WireTests.Hubs;

/// <summary>A hub that asks who its peers are: the password is <c>open sesame</c>.</summary>
internal sealed class SignInHub(HubFeatures asks) : HubDispatcher
{
    private const string Password = "open sesame";
    private int _attempts;

    public override HubFeatures Features => HubFeatures.Text | HubFeatures.Messages | asks;

    /// <summary>How often somebody was asked.</summary>
    public int Attempts => Volatile.Read(ref _attempts);

    public override string? SignIn(HttpContext request) => Check(request.Request.Headers["Authorization"] ?? "");

    public override string? SignIn(Peer peer, string text) => Check(text);

    public override bool TrySignIn(Peer peer, HubMessage message, out string? user)
    {
        user = null;
        if (!message.Type.SequenceEqual("login"u8))
        {
            return false;
        }

        user = Check(message.Read(static (ref Utf8JsonReader reader) => JsonInput.ReadString(ref reader)!));
        return true;
    }

    public override void ReceiveText(Peer peer, string text) => peer.Everyone.SendText($"{peer.User}: {text}");

    private string? Check(string given)
    {
        Interlocked.Increment(ref _attempts);
        return given.Split('/') is [var user, var password] && SecretText.AreEqual(password, Password) ? user : null;
    }
}
