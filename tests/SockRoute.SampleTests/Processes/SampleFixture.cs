namespace SockRoute.SampleTests.Processes;

/// <summary>A sample: its executable, and one server of it that all tests of a class ask.</summary>
/// <param name="folder">The folder of the sample below <c>samples</c>.</param>
/// <param name="name">The name of its project and executable.</param>
public abstract class SampleFixture(string folder, string name) : IDisposable
{
    private readonly SampleProgram _program = new(folder, name);
    private RunningApplication? _server;

    internal string Executable => _program.Executable;

    internal SampleProgram Program => _program;

    internal RunningApplication Server
    {
        get
        {
            lock (_program)
            {
                return _server ??= RunningApplication.Start(Executable);
            }
        }
    }

    internal HttpClient Client => Server.Client;

    public void Dispose()
    {
        try
        {
            _server?.StopCleanly();
        }
        finally
        {
            _server?.Dispose();
            _program.Dispose();
            GC.SuppressFinalize(this);
        }
    }
}
