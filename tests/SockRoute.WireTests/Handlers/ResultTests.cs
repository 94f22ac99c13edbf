using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Handlers;

/// <summary>The results of handlers as clients see them; each is sent in full, and the connection goes on.</summary>
public sealed class ResultTests
{
    private const string Problem = "application/problem+json";

    [Fact]
    public void EachHasItsStatusFieldsAndBody()
    {
        Check(Results.Ok(), 200, null, "");
        Check(Results.Created("/a/5?b=c%20d"), 201, null, "", "/a/5?b=c%20d");
        Check(Results.Accepted(), 202, null, "");
        Check(Results.Accepted("/jobs/1"), 202, null, "", "/jobs/1");
        Check(Results.NoContent(), 204, null, "");
        Check(Results.BadRequest(), 400, null, "");
        Check(Results.Unauthorized(), 401, null, "");
        Check(Results.Forbid(), 403, null, "");
        Check(Results.NotFound(), 404, "text/plain; charset=utf-8", "Not Found");
        Check(Results.Conflict(), 409, null, "");
        Check(Results.Problem(), 500, Problem, """{"status":500}""");
        Check(
            Results.Problem("<ä>", 422, "t", "/kinds/1", "/log/1"),
            422,
            Problem,
            """{"type":"/kinds/1","title":"t","status":422,"detail":"\u003cä\u003e","instance":"/log/1"}""");
    }

    [Fact]
    public void AStreamHasItsLength()
    {
        var bytes = Enumerable.Range(0, 300_000).Select(static i => (byte)i).ToArray();
        using var server = TestServer.Start(routes => routes.Add(
            HttpMethods.Get,
            "/result",
            context => Results.Stream(new MemoryStream(bytes) { Position = 1 }, "a/b").Execute(context)));
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/result"));

        Assert.Equal(200, response.Status);
        Assert.Equal("299999", response["Content-Length"]);
        Assert.Equal("a/b", response["Content-Type"]);
        Assert.Equal(bytes[1..], response.Body);
        client.AssertOpen();
    }

    private static void Check(IResult result, int status, string? contentType, string body, string? location = null)
    {
        using var server = TestServer.Start(routes => routes.Add(HttpMethods.Get, "/result", result.Execute));
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/result"));

        Assert.Equal(status, response.Status);
        Assert.Equal(contentType, response["Content-Type"]);
        Assert.Equal(body, response.Text);
        Assert.Equal(location, response["Location"]);
        Assert.Empty(server.Log.Errors);
        client.AssertOpen();
    }
}
