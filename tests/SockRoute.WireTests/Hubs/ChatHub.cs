using System.Text.Json;

namespace SockRoute.WireTests.Hubs;

/// <summary>A hub as the generator would write it: messages that go to others, to rooms and back, and text.</summary>
internal sealed class ChatHub : HubDispatcher
{
    private readonly List<string> _events = [];

    static ChatHub()
    {
        MessageContract.Register<Said>("said", (writer, said) =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("from", said.From);
            writer.WriteString("text", said.Text);
            writer.WriteEndObject();
        });
    }

    public override HubFeatures Features => HubFeatures.Text | HubFeatures.Messages;

    /// <summary>What was called, in order.</summary>
    public IReadOnlyList<string> Events
    {
        get
        {
            lock (_events)
            {
                return [.. _events];
            }
        }
    }

    public override bool TryReceive(Peer peer, HubMessage message)
    {
        var text = message.Type.SequenceEqual("who"u8) ? "" : message.Read(ReadText);
        switch (System.Text.Encoding.UTF8.GetString(message.Type))
        {
            case "say":
                peer.Others.Send(new Said(peer.Id, text));
                return true;
            case "all":
                peer.Everyone.Send(new Said(peer.Id, text));
                return true;
            case "join":
                peer.Join(text);
                peer.SendText("joined " + string.Join(',', peer.Rooms));
                return true;
            case "leave":
                peer.Leave(text);
                peer.SendText("left; in " + string.Join(',', peer.Rooms));
                return true;
            case "room":
                peer.Room(text).Except(peer).Send(new Said(peer.Id, text));
                return true;
            case "who":
                peer.SendText(string.Join(',', peer.Everyone.ToList().Select(other => other.Id)));
                return true;
            case "rooms":
                peer.SendText(string.Join(
                    ',', peer.Everyone.Rooms.OrderBy(room => room.Key).Select(room => $"{room.Key}:{room.Value}")));
                return true;
            case "count":
                var count = peer.Items.TryGetValue("count", out var before) ? (int)before! + 1 : 1;
                peer.Items["count"] = count;
                peer.Send(new Said(peer.Id, $"{text} {count}"));
                return true;
            case "fail":
                throw new InvalidOperationException("a secret");
            case "bye":
                peer.SendText("bye");
                peer.Close();
                return true;
            default:
                return false;
        }
    }

    public override void ReceiveText(Peer peer, string text) => peer.Everyone.SendText($"{peer.Id}: {text}");

    public override void Joined(Peer peer) => Note($"joined {peer.Id}");

    public override void Left(Peer peer) => Note($"left {peer.Id}");

    private void Note(string text)
    {
        lock (_events)
        {
            _events.Add(text);
        }
    }

    private static string ReadText(ref Utf8JsonReader reader) => JsonInput.ReadString(ref reader)!;

    internal sealed record Said(long From, string Text) : ITextMessage
    {
        public string ToText() => $"{From} says {Text}";
    }
}
