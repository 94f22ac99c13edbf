using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Chat;

/// <summary>A server of the chat, and those who talk to it.</summary>
internal sealed class ChatServer : IDisposable
{
    private const string LinesStart = "Listening on tcp://";

    private static readonly Dictionary<string, string> Passwords = new(StringComparer.Ordinal)
    {
        ["ann"] = "secret",
        ["bob"] = "bottle",
        ["cleo"] = "castle",
        ["dan"] = "dinner",
        ["eve"] = "engine",
    };

    private readonly string _client;
    private readonly List<ChildProcess> _clients = [];
    private bool _isStopped;

    public ChatServer(ChatFixture chat)
    {
        _client = chat.ClientExecutable;
        Application = RunningApplication.StartWith(
            chat.ServerExecutable, "--urls", "http://127.0.0.1:0;tcp://127.0.0.1:0");
        Lines = new Uri("tcp://" + Application.Process.WaitForLine(LinesStart)[LinesStart.Length..]);
    }

    public RunningApplication Application { get; }

    /// <summary>Where lines are spoken.</summary>
    public Uri Lines { get; }

    /// <summary>Where a WebSocket is opened.</summary>
    public Uri Hub => new UriBuilder(Application.Address) { Scheme = "ws", Path = "/chat" }.Uri;

    public static string PasswordOf(string user) => Passwords[user];

    public static string LoginOf(string user) =>
        Json("login", $$"""{"user":"{{user}}","password":"{{PasswordOf(user)}}"}""");

    public static string Json(string type, string data) => $$"""{"type":"{{type}}","data":{{data}}}""";

    /// <summary>A connection such as that of <c>nc</c>, which has not signed in.</summary>
    public LineConnection Connect() => new(Lines);

    /// <summary>Signs in with a plain line, and waits until that is done.</summary>
    public LineConnection ConnectAs(string user)
    {
        var connection = Connect();
        connection.Send($"{user} {PasswordOf(user)}");
        connection.ExpectStart($"* {user}, you are in lobby, with ");
        return connection;
    }

    /// <summary>Starts the client and waits until it has signed in.</summary>
    public ChildProcess StartClientAs(string user, Uri? url = null)
    {
        var client = StartClient("--url", Trimmed(url ?? Hub), "--user", user, "--password", PasswordOf(user));
        client.WaitForLine($"* {user}, you are in lobby, with ");
        return client;
    }

    /// <summary>Starts <c>nc</c>, signs in with a plain line, and waits until that is done.</summary>
    public ChildProcess StartNcAs(string user)
    {
        var nc = ChildProcess.StartWithInput("nc", [Lines.Host, $"{Lines.Port}"]);
        _clients.Add(nc);
        nc.WriteLine($"{user} {PasswordOf(user)}");
        nc.WaitForLine($"* {user}, you are in lobby, with ");
        return nc;
    }

    public ChildProcess StartClient(params string[] arguments)
    {
        var client = ChildProcess.StartWithInput(_client, arguments);
        _clients.Add(client);
        return client;
    }

    /// <summary>Stops it as an operator does, while all of its clients are there.</summary>
    public void Stop()
    {
        _isStopped = true;
        Application.StopCleanly();
    }

    public void Dispose()
    {
        try
        {
            _clients.ForEach(static client => client.Dispose());
            if (!_isStopped)
            {
                Stop();
            }
        }
        finally
        {
            Application.Dispose();
        }
    }

    private static string Trimmed(Uri url) => url.AbsoluteUri.TrimEnd('/');
}
