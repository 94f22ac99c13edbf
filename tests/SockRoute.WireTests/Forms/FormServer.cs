using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Forms;

/// <summary>The generated routes of this project, served; none of what is sent is an error of the server.</summary>
public sealed class FormServer : IDisposable
{
    private const string MediaType = "Content-Type: application/x-www-form-urlencoded";

    private readonly CapturedLog _log = new();
    private readonly WebApp _app;

    // xunit makes one for the tests of a class.
    public FormServer()
        : this(static _ => { })
    {
    }

    private FormServer(Action<ServerLimits> limit)
    {
        var options = new WebAppOptions { Urls = ["http://127.0.0.1:0"], Logger = _log };
        limit(options.Limits);
        _app = new(options);
        _app.MapRoutes();
        _app.Start();
    }

    public string Url => _app.Urls[0];

    internal static FormServer Start(Action<ServerLimits> limit) => new(limit);

    internal static string Post(string target, string form) => Requests.Post(target, form, MediaType);

    /// <summary>The form in chunks of that size.</summary>
    internal static string Chunked(string target, string form, int size)
    {
        var chunks = form.Chunk(size).Select(chunk => $"{chunk.Length:x}\r\n{new string(chunk)}\r\n");
        return Requests.Chunked(target, string.Concat(chunks) + "0\r\n\r\n", MediaType);
    }

    internal RawClient Connect() => RawClient.Connect(Url);

    public void Dispose()
    {
        _app.Dispose();
        Assert.Empty(_log.Errors);
    }
}
