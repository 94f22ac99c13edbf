using System.Text;

namespace SockRoute.Hubs;

/// <content>What a peer says, and what it is told when that is wrong.</content>
internal abstract partial class PeerProtocol
{
    /// <summary>Counts a message, or what else costs as much; false, and the end, for one too many.</summary>
    protected bool TryCount()
    {
        if (_rate.TryCount(Environment.TickCount64))
        {
            return true;
        }

        Tell(HubError.TooFast, $"more than {Limits.MaxMessagesPerSecond} messages in a second", null);
        Expel();
        return false;
    }

    /// <summary>Deals with one whole message.</summary>
    protected void Deliver(ReadOnlySpan<byte> text)
    {
        var features = _hub.Dispatcher.Features;
        var takesMessages = (features & (HubFeatures.Messages | HubFeatures.SignInMessage)) != 0;
        var takesText = (features & (HubFeatures.Text | HubFeatures.SignInText)) != 0;
        if (takesMessages && (!takesText || IsJson(text)))
        {
            DeliverMessage(text);
        }
        else if (takesText)
        {
            DeliverText(Encoding.UTF8.GetString(text));
        }
        else
        {
            Tell(HubError.UnknownType, "the hub takes no messages", null);
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> text) => text.TrimStart(" \t"u8).StartsWith("{"u8);

    private void DeliverText(string text)
    {
        if (!IsSignedIn)
        {
            SignIn(text);
        }
        else if (_hub.Dispatcher.Features.HasFlag(HubFeatures.Text))
        {
            Run((hub, peer) => hub.ReceiveText(peer, text), isTold: true);
        }
        else
        {
            Tell(HubError.Malformed, "expected JSON such as {\"type\":\"…\",\"data\":{…}}", null);
        }
    }

    private void DeliverMessage(ReadOnlySpan<byte> text)
    {
        if (!Envelope.TryRead(text, out var message, out var mistake))
        {
            Tell(HubError.Malformed, mistake, null);
            return;
        }

        var type = message.Type;
        try
        {
            if (IsSignedIn)
            {
                if (!_hub.Dispatcher.TryReceive(Peer, message))
                {
                    Tell(HubError.UnknownType, "the hub has no message of this type", TypeText(type));
                }
            }
            else
            {
                SignIn(message);
            }
        }
        catch (MessageDataException exception)
        {
            Tell(HubError.InvalidData, exception.Message, TypeText(type));
        }
        catch (Exception exception)
        {
            Fail(exception, TypeText(type));
        }
    }

    private static string TypeText(ReadOnlySpan<byte> type) => Encoding.UTF8.GetString(type[..Math.Min(type.Length, 100)]);
}
