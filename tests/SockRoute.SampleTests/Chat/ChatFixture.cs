using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Chat;

/// <summary>The fourth sample: the executables of its server and of its client.</summary>
public sealed class ChatFixture : IDisposable
{
    private readonly SampleProgram _server = new("04-Chat/Server", "Server");
    private readonly SampleProgram _client;

    public ChatFixture()
    {
        try
        {
            _client = new SampleProgram("04-Chat/Client", "Client");
        }
        catch
        {
            // A fixture that cannot be made is not disposed of.
            _server.Dispose();
            throw;
        }
    }

    internal string ServerExecutable => _server.Executable;

    internal string ClientExecutable => _client.Executable;

    /// <summary>A server of one test: nobody is there, and nobody has tried to sign in.</summary>
    internal ChatServer Start() => new(this);

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }
}
