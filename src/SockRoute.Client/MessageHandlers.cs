namespace SockRoute.Client;

/// <summary>Who takes which messages. Handlers may be added at any time.</summary>
internal sealed class MessageHandlers
{
    private readonly Lock _gate = new();
    private volatile (string? Type, Action<ReceivedMessage> Handle)[] _handlers = [];

    public bool IsEmpty => _handlers.Length == 0;

    /// <summary>Adds a handler.</summary>
    /// <param name="type">The type of its messages; null for all.</param>
    /// <param name="handle">What takes them.</param>
    public void Add(string? type, Action<ReceivedMessage> handle)
    {
        lock (_gate)
        {
            _handlers = [.. _handlers, (type, handle)];
        }
    }

    public void Remove(Action<ReceivedMessage> handle)
    {
        lock (_gate)
        {
            var index = Array.FindLastIndex(_handlers, handler => handler.Type is null && handler.Handle == handle);
            if (index >= 0)
            {
                _handlers = [.. _handlers[..index], .. _handlers[(index + 1)..]];
            }
        }
    }

    /// <summary>Gives a message to each that takes it, in the order in which they were added.</summary>
    /// <param name="message">The message.</param>
    /// <param name="guard">Calls each.</param>
    public void Deliver(ReceivedMessage message, Action<Action> guard)
    {
        foreach (var (type, handle) in _handlers)
        {
            if (type is null || type == message.Type)
            {
                guard(() => handle(message));
            }
        }
    }
}
