using System.Net;

namespace SockRoute.SampleTests.Api;

/// <summary>What the API refuses, and the problem that it answers with.</summary>
[Collection(ApiTests.Name)]
public sealed class RefusalTests(ApiFixture api)
{
    private const string Created = """{"name":"Eiger","height":3967}""";

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-1")]
    [InlineData("?size=0")]
    [InlineData("?size=101")]
    public async Task ReachesNoPageOutOfRange(string query)
    {
        using var server = new ApiServer(api);

        await RefusesAsync(
            server, "GET", "/mountains" + query, null, HttpStatusCode.BadRequest,
            "\"status\":400,\"detail\":\"Pages are counted from 1, and have 1 to 100 mountains.\"}");
    }

    [Fact]
    public async Task NamesEveryParameterThatIsNoNumber()
    {
        using var server = new ApiServer(api);

        foreach (var part in new[]
        {
            """[{"name":"page","source":"query","reason":"invalid","received":"x",""",
            """{"name":"size","source":"query","reason":"invalid","received":"99999999999",""",
        })
        {
            await RefusesAsync(
                server, "GET", "/mountains?page=x&size=99999999999", null, HttpStatusCode.BadRequest, part);
        }
    }

    [Theory]
    [InlineData("{\"name\":\"A\",\n \"height\": }", "malformed", "$.height", 2, 12, null)]
    [InlineData("{\"name\":\"A\",\n \"height\": \"tall\"}", "invalid", "$.height", 2, 12, "tall")]
    [InlineData("{\"name\":\"A\",\"height\":1,\"firstAscent\":\"7.65\"}", "invalid", "$.firstAscent", 1, 38, "7.65")]
    [InlineData("[1]", "invalid", "$", 1, 1, null)]
    [InlineData("{\"name\":\"A\",\"height\":1,\"height\":2}", "invalid", "$.height", 1, 24, "height")]
    public async Task SaysWhereABodyIsWrong(
        string json, string reason, string path, int line, int column, string? received)
    {
        using var server = new ApiServer(api);
        var sent = received is null ? "" : $",\"received\":\"{received}\"";

        await RefusesAsync(
            server, "POST", "/mountains", json, HttpStatusCode.BadRequest,
            $$"""[{"name":"mountain","source":"body","reason":"{{reason}}","path":"{{path}}","""
                + $"\"line\":{line},\"column\":{column}{sent},");
    }

    [Theory]
    [InlineData("{\"name\":\"A\"}", "height")]
    [InlineData("", "\"reason\":\"missing\"")]
    [InlineData("{\"name\":null,\"height\":1}", "A mountain has a name of at most 100 characters.")]
    [InlineData("{\"name\":\" \",\"height\":1}", "A mountain has a name of at most 100 characters.")]
    [InlineData("{\"name\":\"A\",\"height\":8850}", "A mountain is 1 to 8849 metres high.")]
    public async Task CreatesAndReplacesNothingThatIsNoMountain(string json, string reason)
    {
        using var server = new ApiServer(api);
        await server.AddAsync(Created);

        await RefusesAsync(server, "POST", "/mountains", json, HttpStatusCode.BadRequest, reason);
        await RefusesAsync(server, "PUT", "/mountains/1", json, HttpStatusCode.BadRequest, reason);
        Assert.Contains("\"total\":1,", await server.GetAsync("/mountains"), StringComparison.Ordinal);
        Assert.Contains("\"Eiger\"", await server.GetAsync("/mountains/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakesJsonOnly()
    {
        using var server = new ApiServer(api);
        using var answer = await server.AskAsync("POST", "/mountains", Created, "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("application/json", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANameIsOneMountains()
    {
        using var server = new ApiServer(api);
        await server.AddAsync(Created);
        await server.AddAsync("""{"name":"Mönch","height":4107}""");

        const string Problem =
            """{"title":"Conflict","status":409,"detail":"There is a mountain named 'EIGER' already."}""";
        const string Other = """{"name":"EIGER","height":1}""";
        await RefusesAsync(server, "POST", "/mountains", Other, HttpStatusCode.Conflict, Problem);
        await RefusesAsync(server, "PUT", "/mountains/2", Other, HttpStatusCode.Conflict, Problem);
        Assert.Contains("4107", await server.GetAsync("/mountains/2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/mountains/1", null)]
    [InlineData("PUT", "/mountains/1", Created)]
    [InlineData("DELETE", "/mountains/1", null)]
    [InlineData("GET", "/mountains/9223372036854775807", null)]
    [InlineData("GET", "/mountains/9223372036854775808", null)]
    [InlineData("GET", "/mountains/eiger", null)]
    [InlineData("GET", "/hills", null)]
    public async Task WhatIsNotThereIsAProblemToo(string method, string target, string? json)
    {
        using var server = new ApiServer(api);

        await RefusesAsync(
            server, method, target, json, HttpStatusCode.NotFound,
            $$"""{"title":"Not Found","status":404,"detail":"There is no {{target}} here."}""");
    }

    [Fact]
    public async Task SaysWhichMethodsThereAre()
    {
        using var server = new ApiServer(api);
        using var answer = await server.AskAsync("POST", "/mountains/1", Created);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(
            ["DELETE", "GET", "HEAD", "OPTIONS", "PUT"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    private static async Task RefusesAsync(
        ApiServer server, string method, string target, string? json, HttpStatusCode status, string part)
    {
        using var answer = await server.AskAsync(method, target, json);
        var body = await answer.Content.ReadAsStringAsync();

        Assert.True(answer.StatusCode == status, $"{method} {target}: {answer.StatusCode}, {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
        Assert.Contains(part, body, StringComparison.Ordinal);
    }
}
