using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Binding;

/// <summary>
/// The generated routes of this project in Development and in Production, of which each answers every request byte for
/// byte as the other does.
/// </summary>
public sealed class BindingServer : IDisposable
{
    private readonly CapturedLog _log = new();
    private readonly WebApp[] _apps;

    public BindingServer() => _apps = [Start("Production"), Start("Development")];

    /// <summary>The answer that both give.</summary>
    internal WireResponse Ask(string request)
    {
        var answers = Array.ConvertAll(_apps, app =>
        {
            using var client = RawClient.Connect(app.Urls[0]);
            return client.Exchange(request);
        });
        Assert.Equal(Whole(answers[0]), Whole(answers[1]));
        return answers[0];
    }

    public void Dispose()
    {
        foreach (var app in _apps)
        {
            app.Dispose();
        }

        Assert.Empty(_log.Errors);
    }

    private WebApp Start(string environment)
    {
        var options = new WebAppOptions { Urls = ["http://127.0.0.1:0"], Logger = _log, Environment = environment };
        var app = new WebApp(options);
        app.MapRoutes();
        app.Start();
        return app;
    }

    // All but the time of day.
    private static string Whole(WireResponse answer) =>
        $"{answer.Status} {answer.Reason}\n"
        + string.Concat(answer.Fields
            .Where(static field => field.Key != "Date")
            .Select(static field => $"{field.Key}: {field.Value}\n"))
        + Convert.ToHexString(answer.Body);
}
