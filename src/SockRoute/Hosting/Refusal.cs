using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>Tells clients that they are too many: 503 with Retry-After, RFC 9110 15.6.4. Belongs to a loop.</summary>
internal sealed class Refusal
{
    private readonly OutputBuffer _output = new(512);
    private readonly ResponseWriter _writer;

    public Refusal() => _writer = new ResponseWriter(_output);

    /// <summary>Sends the answer before there is a request, and waits for the client to close (RFC 9112 9.6).</summary>
    public void Send(Connection connection, bool isHttp)
    {
        _output.Clear();
        if (isHttp)
        {
            _writer.WriteRejection(RejectReason.TooManyConnections);
        }
        else
        {
            _output.Write("error: too many connections\n"u8);
        }

        connection.TrySend(_output.Written);
        connection.FinishSending();
        connection.State.Phase = ConnectionPhase.Lingering;
    }
}
