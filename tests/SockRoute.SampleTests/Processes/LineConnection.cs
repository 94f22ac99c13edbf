using System.Net.Sockets;
using System.Text;

namespace SockRoute.SampleTests.Processes;

/// <summary>A connection of TCP that sends and takes lines, as <c>nc</c> does.</summary>
internal sealed class LineConnection : IDisposable
{
    private const int PatienceMilliseconds = 30_000;

    private readonly TcpClient _client;
    private readonly StreamReader _reader;

    public LineConnection(Uri address)
    {
        _client = new TcpClient(address.Host, address.Port) { NoDelay = true, ReceiveTimeout = PatienceMilliseconds };
        _reader = new StreamReader(_client.GetStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
    }

    /// <summary>Whether something has come that has not been read.</summary>
    public bool HasInput => _client.Available > 0;

    public void Send(string line) => _client.GetStream().Write(Encoding.UTF8.GetBytes(line + "\n"));

    /// <summary>The next line; null at the end of the connection.</summary>
    public string? Read() => _reader.ReadLine();

    public void Expect(params string[] lines)
    {
        foreach (var line in lines)
        {
            Assert.Equal(line, Read());
        }
    }

    public void ExpectStart(string start) => Assert.StartsWith(start, Read(), StringComparison.Ordinal);

    public void ExpectEnd() => Assert.Null(Read());

    public void Dispose()
    {
        _reader.Dispose();
        _client.Dispose();
    }
}
