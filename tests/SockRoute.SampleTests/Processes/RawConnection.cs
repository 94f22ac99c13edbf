using System.Net.Sockets;
using System.Text;

namespace SockRoute.SampleTests.Processes;

/// <summary>A connection that is opened, kept and closed when the test says so.</summary>
internal sealed class RawConnection : IDisposable
{
    private const int PatienceMilliseconds = 30_000;

    private readonly TcpClient _client;

    public RawConnection(Uri address)
    {
        _client = new TcpClient(address.Host, address.Port)
        {
            NoDelay = true,
            ReceiveTimeout = PatienceMilliseconds,
        };
    }

    /// <summary>Sends a request for a target whose answer is short, and returns what came first of the answer.</summary>
    public string Ask(string target)
    {
        Span<byte> answer = stackalloc byte[1024];
        _client.GetStream().Write(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n"));
        return Encoding.ASCII.GetString(answer[.._client.GetStream().Read(answer)]);
    }

    public void Dispose() => _client.Dispose();
}
