using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Json;

/// <summary>The generated routes of this project, served; none of what is sent is an error of the server.</summary>
public sealed class JsonServer : IDisposable
{
    private const string MediaType = "Content-Type: application/json";

    private readonly CapturedLog _log = new();
    private readonly WebApp _app;

    // xunit makes one for the tests of a class.
    public JsonServer()
        : this(static _ => { })
    {
    }

    private JsonServer(Action<WebAppOptions> configure)
    {
        var options = new WebAppOptions { Urls = ["http://127.0.0.1:0"], Logger = _log };
        configure(options);
        _app = new(options);
        _app.MapRoutes();
        _app.Start();
    }

    public string Url => _app.Urls[0];

    internal static JsonServer Start(Action<WebAppOptions> configure) => new(configure);

    internal static string Post(string target, string json, string mediaType = MediaType) =>
        Requests.Post(target, Utf8(json), mediaType);

    /// <summary>The text in chunks of that size.</summary>
    internal static string Chunked(string target, string json, int size)
    {
        var chunks = Utf8(json).Chunk(size).Select(chunk => $"{chunk.Length:x}\r\n{new string(chunk)}\r\n");
        return Requests.Chunked(target, string.Concat(chunks) + "0\r\n\r\n", MediaType);
    }

    internal RawClient Connect() => RawClient.Connect(Url);

    public void Dispose()
    {
        _app.Dispose();
        Assert.Empty(_log.Errors);
    }

    // A character for each byte, as the client sends it.
    private static string Utf8(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
