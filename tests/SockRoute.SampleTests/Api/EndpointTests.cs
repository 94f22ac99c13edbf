using System.Net;
using System.Text.Json;

namespace SockRoute.SampleTests.Api;

/// <summary>What the endpoints do, as HttpClient sees it.</summary>
[Collection(ApiTests.Name)]
public sealed class EndpointTests(ApiFixture api)
{
    private const string Matterhorn = """{"name":"Matterhorn","height":4478,"firstAscent":"1865-07-14"}""";

    [Fact]
    public async Task CreatesAMountainAndSaysWhereItIs()
    {
        using var server = new ApiServer(api);
        using var created = await server.AskAsync("POST", "/mountains", Matterhorn);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("application/json", created.Content.Headers.ContentType?.ToString());
        Assert.Equal("/mountains/1", created.Headers.Location?.ToString());
        const string Expected = """{"id":1,"name":"Matterhorn","height":4478,"firstAscent":"1865-07-14"}""";
        Assert.Equal(Expected, await created.Content.ReadAsStringAsync());
        Assert.Equal(Expected, await server.GetAsync("/mountains/1"));
    }

    [Fact]
    public async Task AMountainMayBeUnclimbed()
    {
        using var server = new ApiServer(api);

        Assert.Equal(
            """{"id":1,"name":"Gangkhar Puensum","height":7570,"firstAscent":null}""",
            await server.AddAsync("""{"name":" Gangkhar Puensum ","height":7570}"""));
    }

    [Fact]
    public async Task ListsPagesWithALinkToTheNextOne()
    {
        using var server = new ApiServer(api);
        Assert.Equal("""{"items":[],"page":1,"size":20,"total":0,"next":null}""", await server.GetAsync("/mountains"));
        for (var number = 1; number <= 5; number++)
        {
            await server.AddAsync($$"""{"name":"{{number}}","height":{{number}}}""");
        }

        Assert.Equal(
            """{"items":[{"id":1,"name":"1","height":1,"firstAscent":null},"""
                + """{"id":2,"name":"2","height":2,"firstAscent":null}],"page":1,"size":2,"total":5,"""
                + "\"next\":\"/mountains?page=2\\u0026size=2\"}",
            await server.GetAsync("/mountains?size=2"));
        Assert.Contains("""[{"id":3,""", await server.GetAsync("/mountains?page=2&size=2"), StringComparison.Ordinal);
        Assert.Equal(
            """{"items":[{"id":5,"name":"5","height":5,"firstAscent":null}],"page":3,"size":2,"total":5,"next":null}""",
            await server.GetAsync("/mountains?page=3&size=2"));
        Assert.Equal(
            """{"items":[],"page":2147483647,"size":100,"total":5,"next":null}""",
            await server.GetAsync("/mountains?page=2147483647&size=100"));
    }

    [Fact]
    public async Task ReplacesAMountain()
    {
        using var server = new ApiServer(api);
        await server.AddAsync(Matterhorn);

        const string Expected = """{"id":1,"name":"Monte Cervino","height":4478,"firstAscent":null}""";
        Assert.Equal(Expected, await ReplaceAsync("""{"name":"Monte Cervino","height":4478}"""));
        Assert.Equal(Expected, await server.GetAsync("/mountains/1"));
        Assert.Contains(
            "4479", await ReplaceAsync("""{"name":"Monte Cervino","height":4479}"""), StringComparison.Ordinal);

        Task<string> ReplaceAsync(string json) => server.SendAsync("PUT", "/mountains/1", HttpStatusCode.OK, json);
    }

    [Fact]
    public async Task RemovesAMountainForGood()
    {
        using var server = new ApiServer(api);
        await server.AddAsync(Matterhorn);

        Assert.Equal("", await server.SendAsync("DELETE", "/mountains/1", HttpStatusCode.NoContent));
        await server.SendAsync("GET", "/mountains/1", HttpStatusCode.NotFound);
        await server.SendAsync("DELETE", "/mountains/1", HttpStatusCode.NotFound);
        Assert.StartsWith("""{"id":2,""", await server.AddAsync(Matterhorn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextIsNoPartOfAStatement()
    {
        using var server = new ApiServer(api);
        await server.AddAsync("""{"name":"x'); DROP TABLE mountains; --","height":1}""");
        await server.AddAsync("""{"name":"Großglockner 山 🏔","height":3798}""");

        using var first = JsonDocument.Parse(await server.GetAsync("/mountains/1"));
        using var second = JsonDocument.Parse(await server.GetAsync("/mountains/2"));
        Assert.Equal("x'); DROP TABLE mountains; --", first.RootElement.GetProperty("name").GetString());
        Assert.Equal("Großglockner 山 🏔", second.RootElement.GetProperty("name").GetString());
    }
}
