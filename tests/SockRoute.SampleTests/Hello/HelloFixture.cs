using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Hello;

/// <summary>The first sample: its executable, and one server of it that all these tests ask.</summary>
public sealed class HelloFixture : IDisposable
{
    private readonly SampleProgram _program = new("01-Hello", "Hello");
    private readonly Lazy<RunningApplication> _server;

    public HelloFixture()
    {
        _server = new Lazy<RunningApplication>(() => RunningApplication.Start(Executable));
    }

    internal string Executable => _program.Executable;

    internal SampleProgram Program => _program;

    internal RunningApplication Server => _server.Value;

    internal HttpClient Client => Server.Client;

    public void Dispose()
    {
        try
        {
            if (_server.IsValueCreated)
            {
                _server.Value.StopCleanly();
            }
        }
        finally
        {
            if (_server.IsValueCreated)
            {
                _server.Value.Dispose();
            }

            _program.Dispose();
        }
    }
}
