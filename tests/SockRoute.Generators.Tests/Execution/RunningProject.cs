using System.Net;
using System.Text;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>A loaded project behind a real socket, asked by a real client.</summary>
internal sealed class RunningProject : IDisposable
{
    private readonly WebApp _app;
    private readonly HttpClient _client;

    public RunningProject(LoadedProject project, IServiceProvider? services = null)
    {
        _app = new(new WebAppOptions { Urls = ["http://127.0.0.1:0"], Services = services });
        _app.Map(project.Dispatcher);
        _app.Start();
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(_app.Urls[0]) };
    }

    /// <summary>Status and body, as <c>200 text</c>; what parameters are refused for as lines.</summary>
    public string Ask(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : new StringContent(body);
        using var response = _client.Send(request);
        return Text(response);
    }

    /// <summary>The same with a form, encoded as it is to be sent.</summary>
    public string Post(string path, string form, string? contentType = "application/x-www-form-urlencoded") =>
        Send(HttpMethod.Post, path, form, contentType);

    /// <summary>The same with any method and a body of any type.</summary>
    public string Send(HttpMethod method, string path, string body, string? contentType)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using var response = _client.Send(request);
        return Text(response);
    }

    /// <summary>The same with header fields.</summary>
    public string Get(string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in fields)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = _client.Send(request);
        return Text(response);
    }

    public string Get(string path) => Ask(HttpMethod.Get, path);

    public (HttpStatusCode Status, string? ContentType) Head(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = _client.Send(request);
        return (response.StatusCode, response.Content.Headers.ContentType?.ToString());
    }

    /// <summary>A WebSocket to a path.</summary>
    public TextSocket Connect(string path) => new(new Uri(_app.Urls[0].Replace("http://", "ws://") + path));

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
    }

    private static string Text(HttpResponseMessage response)
    {
        using var reader = new StreamReader(response.Content.ReadAsStream());
        var isProblem = response.Content.Headers.ContentType?.MediaType == "application/problem+json";
        var text = reader.ReadToEnd();
        return $"{(int)response.StatusCode} {(isProblem ? ProblemText.Read(text) : text)}".TrimEnd();
    }
}
