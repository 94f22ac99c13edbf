using System.ComponentModel;

namespace SockRoute;

/// <summary>
/// The contract of the code that is generated for a hub: it calls the method that a message is for. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class HubDispatcher
{
    /// <summary>Which methods the hub has.</summary>
    public abstract HubFeatures Features { get; }

    /// <summary>Calls the handler of a message.</summary>
    /// <param name="peer">The peer that sent it.</param>
    /// <param name="message">The message.</param>
    /// <returns>Whether there is one for its type.</returns>
    public virtual bool TryReceive(Peer peer, HubMessage message) => false;

    /// <summary>Calls the handler of text.</summary>
    /// <param name="peer">The peer that sent it.</param>
    /// <param name="text">The text.</param>
    public virtual void ReceiveText(Peer peer, string text)
    {
    }

    /// <summary>Calls the method for peers that have come.</summary>
    /// <param name="peer">The peer.</param>
    public virtual void Joined(Peer peer)
    {
    }

    /// <summary>Calls the method for peers that have gone.</summary>
    /// <param name="peer">The peer.</param>
    public virtual void Left(Peer peer)
    {
    }

    /// <summary>Asks who sent an upgrade request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The name of the user, or null.</returns>
    public virtual string? SignIn(HttpContext request) => null;

    /// <summary>Asks who sent a line of text.</summary>
    /// <param name="peer">The peer.</param>
    /// <param name="text">The line.</param>
    /// <returns>The name of the user, or null.</returns>
    public virtual string? SignIn(Peer peer, string text) => null;

    /// <summary>Asks who sent a message.</summary>
    /// <param name="peer">The peer.</param>
    /// <param name="message">The message.</param>
    /// <param name="user">The name of the user, or null.</param>
    /// <returns>Whether it is of the type that signs in.</returns>
    public virtual bool TrySignIn(Peer peer, HubMessage message, out string? user)
    {
        user = null;
        return false;
    }
}
