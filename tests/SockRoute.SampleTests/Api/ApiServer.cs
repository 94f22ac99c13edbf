using System.Net;
using System.Text;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Api;

/// <summary>A server of the sample with a database of its own, which has no mountains at first.</summary>
internal sealed class ApiServer : IDisposable
{
    private readonly string _executable;
    private readonly TemporaryFolder _folder = new("api");
    private RunningApplication _application;

    public ApiServer(ApiFixture api)
    {
        _executable = api.Executable;
        _application = Start();
    }

    public Uri Address => _application.Address;

    /// <summary>Stops it as an operator does, and starts it again with the same database.</summary>
    public void Restart()
    {
        _application.StopCleanly();
        _application.Dispose();
        _application = Start();
    }

    /// <summary>Sends a request, with a body of JSON if there is one, and requires a status code.</summary>
    /// <returns>The body of the answer.</returns>
    public async Task<string> SendAsync(string method, string target, HttpStatusCode status, string? json = null)
    {
        var (actual, body) = await TrySendAsync(method, target, json);
        Assert.True(actual == status, $"{method} {target}: {actual}, {body}");
        return body;
    }

    public async Task<(HttpStatusCode Status, string Body)> TrySendAsync(
        string method, string target, string? json = null)
    {
        using var response = await AskAsync(method, target, json);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> AskAsync(
        string method, string target, string? json = null, string mediaType = "application/json")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), target);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, mediaType);
        return await _application.Client.SendAsync(request);
    }

    public Task<string> GetAsync(string target) => SendAsync("GET", target, HttpStatusCode.OK);

    public Task<string> AddAsync(string json) => SendAsync("POST", "/mountains", HttpStatusCode.Created, json);

    public void Dispose()
    {
        try
        {
            _application.StopCleanly();
        }
        finally
        {
            _application.Dispose();
            _folder.Dispose();
        }
    }

    private RunningApplication Start() =>
        RunningApplication.Start(_executable, "--database", _folder.PathOf("test.db"));
}
