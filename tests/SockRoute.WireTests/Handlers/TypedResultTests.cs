using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Handlers;

/// <summary>Results with values, as clients see them; each is sent in full, and the connection goes on.</summary>
public sealed class TypedResultTests
{
    private const string Json = "application/json";

    [Fact]
    public void EachHasItsStatusFieldsAndBody()
    {
        var item = new Item(1, "ä");
        const string Text = """{"id":1,"name":"\u00E4"}""";

        Check(Results.Ok(item), 200, Json, Text);
        Check(Results.Ok<Item?>(null), 200, null, "");
        Check(Results.Created("/a/1", item), 201, Json, Text, "/a/1");
        Check(Results.Accepted("/jobs/1", item), 202, Json, Text, "/jobs/1");
        Check(Results.Accepted(null, item), 202, Json, Text);
        Check(Results.BadRequest(item), 400, Json, Text);
        Check(Results.BadRequest("no"), 400, Json, "\"no\"");
        Check(Results.NotFound(item), 404, Json, Text);
        Check(Results.NotFound<Item?>(null), 404, "text/plain; charset=utf-8", "Not Found");
        Check(Results.Conflict(item), 409, Json, Text);
        Check(Results.UnprocessableEntity(), 422, null, "");
        Check(Results.UnprocessableEntity(item), 422, Json, Text);
        Check(Results.Json(item), 200, Json, Text);
        Check(Results.Json(item, 418, "application/vnd.a+json"), 418, "application/vnd.a+json", Text);
        Check(Results.Ok(new List<Item> { item }), 200, Json, $"[{Text}]");
        Check(Results.Ok(5), 200, Json, "5");
    }

    [Fact]
    public void OneOfSeveralIsTheOneThatItIs()
    {
        Check((Results<Ok<Item>, NotFound>)Results.Ok(new Item(2, "b")), 200, Json, """{"id":2,"name":"b"}""");
        Check((Results<Ok<Item>, NotFound>)Results.NotFound(), 404, "text/plain; charset=utf-8", "Not Found");
        Check((Results<Ok, NotFound, Conflict<int>>)Results.Conflict(1), 409, Json, "1");
        Check((Results<Ok, NotFound, Conflict, NoContent>)Results.NoContent(), 204, null, "");
        Check((Results<Ok, NotFound, Conflict, NoContent, Created>)Results.Created("/a"), 201, null, "", "/a");
        Check(
            (Results<Ok, NotFound, Conflict, NoContent, Created, ForbidHttpResult>)Results.Forbid(), 403, null, "");
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

    internal sealed record Item(int Id, string Name);
}
