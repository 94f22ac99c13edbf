using System.Text.Json;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Binding;

/// <summary>RFC 9457: one parameter of an answer that refuses some.</summary>
internal sealed record Refusal(string Name, string Source, string Reason, string? Received, string Expected)
{
    /// <summary>All that an answer has, which is nothing but a problem.</summary>
    public static IReadOnlyList<Refusal> In(WireResponse answer)
    {
        Assert.True(answer.Status == 400, $"{answer.Status} {answer.Text}");
        Assert.Equal("application/problem+json", answer["Content-Type"]);
        using var problem = JsonDocument.Parse(answer.Body);
        Assert.Equal(400, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("Bad Request", problem.RootElement.GetProperty("title").GetString());
        return [.. problem.RootElement.GetProperty("errors").EnumerateArray().Select(Read)];
    }

    private static Refusal Read(JsonElement error) => new(
        error.GetProperty("name").GetString()!,
        error.GetProperty("source").GetString()!,
        error.GetProperty("reason").GetString()!,
        error.TryGetProperty("received", out var received) ? received.GetString() : null,
        error.GetProperty("expected").GetString()!);
}
