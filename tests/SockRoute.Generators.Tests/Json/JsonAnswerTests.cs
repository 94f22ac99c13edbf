using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Xunit.Abstractions;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Damaged texts of all shapes sent to their handlers: 400 with a place, and never an error of the server.</summary>
public sealed class JsonAnswerTests(ITestOutputHelper output)
{
    private const int TextsOfEachShape = 60;

    [Fact]
    public void EveryDamagedTextIsAnsweredWithItsPlace()
    {
        using var app = new WebApp(new WebAppOptions { Urls = ["http://127.0.0.1:0"] });
        app.Map(JsonCorpus.Project.Dispatcher);
        app.Start();
        using var client = new HttpClient { BaseAddress = new(app.Urls[0]) };
        var others = new List<string>();
        var same = 0;
        foreach (var shape in JsonCorpus.Bodies)
        {
            var type = JsonCorpus.Project.Type(shape);
            var texts = new DamagedTexts(type, shape.Length);
            for (var i = 0; i < TextsOfEachShape; i++)
            {
                var text = WithoutMark(texts.Next());
                var (status, path) = Ask(client, shape, text);
                var expected = ReadOutcome.OfSerializer(text, type);
                Assert.True(
                    status == HttpStatusCode.BadRequest || !expected.IsRefused,
                    $"{shape}, text {i}: {status}\n{ReadOutcome.Shown(text)}");
                if (path is not null && expected.Path is { } wanted)
                {
                    same += path == wanted ? 1 : 0;
                    others.AddRange(path == wanted ? [] : [$"{shape} {path}, not {wanted}: {ReadOutcome.Shown(text)}"]);
                }
            }
        }

        output.WriteLine($"{same} paths are those of JsonSerializer, {others.Count} are not:");
        others.ForEach(output.WriteLine);
    }

    // A mark at the beginning is ignored by a server, and refused where there are bytes only.
    private static byte[] WithoutMark(byte[] text) => text is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : text;

    private static (HttpStatusCode Status, string? Path) Ask(HttpClient client, string shape, byte[] text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/" + shape);
        request.Content = new ByteArrayContent(text);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = client.Send(request);
        if (response.StatusCode != HttpStatusCode.BadRequest)
        {
            return (response.StatusCode, null);
        }

        using var problem = JsonDocument.Parse(response.Content.ReadAsStream());
        var error = problem.RootElement.GetProperty("errors")[0];
        return (response.StatusCode, error.TryGetProperty("path", out var path) ? path.GetString() : null);
    }
}
