using SockRoute.Hubs;

namespace SockRoute.Client;

/// <summary>What carries messages to a server and back. One thread reads, any number may send.</summary>
internal abstract class Carrier(ServerConnection connection)
{
    private readonly long _began = Environment.TickCount64;
    private volatile bool _isOver;

    /// <summary>Whether nothing more is read.</summary>
    public bool IsOver => _isOver;

    /// <summary>How long it has been there, in milliseconds.</summary>
    public long Age => Environment.TickCount64 - _began;

    /// <summary>The close code of a WebSocket; null while there is none.</summary>
    public int? CloseCode { get; private set; }

    /// <summary>What ended it; null when the server closed it as it should.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether the server said that it is done with this client, so that coming back is of no use.</summary>
    public bool IsDismissed => Failure is null && CloseCode is WebSocketCloseCode.Normal or WebSocketCloseCode.PolicyViolation;

    protected ServerConnection Connection => connection;

    /// <summary>Waits for the next message; null at the end. Its bytes are UTF-8.</summary>
    public byte[]? Read()
    {
        while (!_isOver)
        {
            try
            {
                if (ReadNext() is { } message)
                {
                    return message;
                }
            }
            catch (IOException exception)
            {
                End(LostCode, exception);
            }
        }

        return null;
    }

    /// <summary>Sends a typed message. Blocks while the server is slow.</summary>
    /// <exception cref="IOException">The connection is lost, or at its end.</exception>
    public abstract void Send(Outgoing message);

    /// <summary>Sends plain text. Blocks while the server is slow.</summary>
    /// <exception cref="IOException">The connection is lost, or at its end.</exception>
    public abstract void SendText(string text);

    /// <summary>Says to the server that nothing more is sent. Takes two seconds at the most.</summary>
    public abstract void Finish();

    /// <summary>Closes the connection, whatever is under way.</summary>
    /// <param name="reason">Why, for calls that end with it.</param>
    public virtual void Abort(string? reason = null) => connection.Abort(reason);

    /// <summary>Gives the server a while for its part of the end.</summary>
    public SocketDeadline StartDeadline() => new(ServerConnection.CloseTime, connection.Socket);

    /// <summary>The close code for a connection that is lost; null where there are none.</summary>
    protected abstract int? LostCode { get; }

    /// <summary>Reads a message, or a piece of what is none: null.</summary>
    /// <exception cref="IOException">The connection is lost.</exception>
    protected abstract byte[]? ReadNext();

    protected void End(int? code, Exception? failure)
    {
        CloseCode = code;
        Failure = failure;
        _isOver = true;
        Abort(failure is null ? "the server has closed it" : "it has failed before");
    }
}
