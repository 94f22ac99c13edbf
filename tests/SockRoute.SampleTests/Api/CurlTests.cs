using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Api;

/// <summary>The API as curl sees it.</summary>
[Collection(ApiTests.Name)]
public sealed class CurlTests(ApiFixture api)
{
    private const string Json = "Content-Type: application/json";
    private const string Status = "\n%{http_code} %{content_type}";
    private const string Uluru = """{"name":"Uluru","height":863}""";
    private const string AyersRock = """{"name":"Ayers Rock","height":863}""";

    [CommandFact(Curl.Command)]
    public void CreatesListsReplacesAndRemoves()
    {
        using var server = new ApiServer(api);

        var created = Ask(server, "/mountains", "-i", "-H", Json, "-d", Uluru);
        Assert.StartsWith("HTTP/1.1 201 Created\r\n", created, StringComparison.Ordinal);
        Assert.Contains("\r\nLocation: /mountains/1\r\n", created, StringComparison.Ordinal);
        Assert.EndsWith(
            """{"id":1,"name":"Uluru","height":863,"firstAscent":null}""", created, StringComparison.Ordinal);

        Assert.StartsWith(
            """{"items":[{"id":1,"name":"Uluru","height":863,"firstAscent":null}],"page":1,""",
            Ask(server, "/mountains", "-G", "-d", "size=5"),
            StringComparison.Ordinal);
        Assert.Equal(
            """{"id":1,"name":"Ayers Rock","height":863,"firstAscent":null}""" + "\n200 application/json",
            Ask(server, "/mountains/1", "-w", Status, "-X", "PUT", "-H", Json, "-d", AyersRock));
        Assert.Equal("\n204 ", Ask(server, "/mountains/1", "-w", Status, "-X", "DELETE"));
        Assert.Equal(
            """{"title":"Not Found","status":404,"detail":"There is no /mountains/1 here."}"""
                + "\n404 application/problem+json",
            Ask(server, "/mountains/1", "-w", Status));
    }

    [CommandFact(Curl.Command)]
    public void IsToldWhatToSendJsonAs()
    {
        using var server = new ApiServer(api);

        var answer = Ask(server, "/mountains", "-w", Status, "-d", Uluru);
        Assert.Contains("application/json", answer, StringComparison.Ordinal);
        Assert.Contains("\n415 ", answer, StringComparison.Ordinal);
    }

    [CommandFact(Curl.Command)]
    public void IsToldWhereItsJsonIsWrong()
    {
        using var server = new ApiServer(api);

        var answer = Ask(server, "/mountains", "-w", Status, "-H", Json, "-d", """{"name":"Uluru","height":8 63}""");
        Assert.Contains("\"path\":\"$.height\",\"line\":1,\"column\":28", answer, StringComparison.Ordinal);
        Assert.EndsWith("\n400 application/problem+json", answer, StringComparison.Ordinal);
    }

    private static string Ask(ApiServer server, string target, params string[] arguments) =>
        Curl.Run(server.Address, target, arguments);
}
