using System.Text.Json;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What problem details (RFC 9457) say about parameters, a line for each of them.</summary>
internal static class ProblemText
{
    private static readonly string[] Names = ["name", "source", "reason", "path", "line", "column", "received", "expected"];

    public static string Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var problem = document.RootElement;
        if (problem.TryGetProperty("detail", out var detail))
        {
            return detail.GetString()!;
        }

        Assert.Equal(["title", "status", "errors"], problem.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        return string.Join('\n', problem.GetProperty("errors").EnumerateArray().Select(Line));
    }

    private static string Line(JsonElement error)
    {
        Assert.All(error.EnumerateObject(), static member => Assert.Contains(member.Name, Names));
        var source = Text(error, "source");
        var hasReceived = error.TryGetProperty("received", out _);
        if (source == "body")
        {
            return Body(error);
        }

        Assert.Equal(Text(error, "reason") == "invalid" && source is not ("header" or "cookie"), hasReceived);
        var place = source switch
        {
            "route" => "Route parameter",
            "query" => "Query parameter",
            "form" => "Form field",
            "header" => "Header",
            _ => "Cookie",
        };
        var reason = Text(error, "reason") switch
        {
            "missing" => "is missing",
            "repeated" => "is given more than once",
            _ => $"is not {Text(error, "expected")}",
        };
        return $"{place} '{Text(error, "name")}' {reason}.";
    }

    // With its place, and what stands there, unless that is an object or an array.
    private static string Body(JsonElement error)
    {
        if (Text(error, "reason") == "missing")
        {
            return $"Body '{Text(error, "name")}' is missing.";
        }

        var place = $"{Text(error, "path")} {error.GetProperty("line")}:{error.GetProperty("column")}";
        var received = error.TryGetProperty("received", out var text) ? $" '{text}'" : "";
        return $"Body '{Text(error, "name")}' at {place}{received} is not {Text(error, "expected")}.";
    }

    private static string Text(JsonElement error, string name) => error.GetProperty(name).GetString()!;
}
