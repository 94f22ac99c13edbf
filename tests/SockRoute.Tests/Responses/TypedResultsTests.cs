namespace SockRoute.Tests.Responses;

/// <summary>What a test of a handler sees of its result.</summary>
public sealed class TypedResultsTests
{
    [Fact]
    public void EachHasItsStatusCode()
    {
        Assert.Equal(200, Results.Ok().StatusCode);
        Assert.Equal(201, Results.Created("/a").StatusCode);
        Assert.Equal(202, Results.Accepted().StatusCode);
        Assert.Equal(204, Results.NoContent().StatusCode);
        Assert.Equal(400, Results.BadRequest().StatusCode);
        Assert.Equal(401, Results.Unauthorized().StatusCode);
        Assert.Equal(403, Results.Forbid().StatusCode);
        Assert.Equal(404, Results.NotFound().StatusCode);
        Assert.Equal(409, Results.Conflict().StatusCode);
        Assert.Equal(422, Results.UnprocessableEntity().StatusCode);
        Assert.Equal(418, Results.StatusCode(418).StatusCode);
        Assert.Equal(201, Results.Text("a", statusCode: 201).StatusCode);
        Assert.Equal(500, Results.Problem().StatusCode);
    }

    [Fact]
    public void EachHasItsValue()
    {
        var value = new object();

        Assert.Same(value, Results.Ok(value).Value);
        Assert.Same(value, Results.Created("/a", value).Value);
        Assert.Same(value, Results.Accepted("/a", value).Value);
        Assert.Same(value, Results.BadRequest(value).Value);
        Assert.Same(value, Results.NotFound(value).Value);
        Assert.Same(value, Results.Conflict(value).Value);
        Assert.Same(value, Results.UnprocessableEntity(value).Value);
        Assert.Same(value, Results.Json(value).Value);
        Assert.Equal(
            [200, 201, 202, 400, 404, 409, 422, 200],
            [
                Results.Ok(value).StatusCode, Results.Created("/a", value).StatusCode,
                Results.Accepted("/a", value).StatusCode, Results.BadRequest(value).StatusCode,
                Results.NotFound(value).StatusCode, Results.Conflict(value).StatusCode,
                Results.UnprocessableEntity(value).StatusCode, Results.Json(value).StatusCode,
            ]);
    }

    [Fact]
    public void TheRestIsAsItWasGiven()
    {
        Assert.Equal("/a", Results.Created("/a").Location);
        Assert.Equal("/a", Results.Created("/a", 1).Location);
        Assert.Equal("/a", Results.Accepted("/a").Location);
        Assert.Null(Results.Accepted(null, 1).Location);
        Assert.Equal("/a", Results.Redirect("/a").Location);
        Assert.Equal("text/html; charset=utf-8", Results.Html("<p>").ContentType);
        Assert.Equal("<p>", Results.Html("<p>").ResponseContent);
        Assert.Equal("a/b", Results.Json(1, 201, "a/b").ContentType);
        Assert.Null(Results.Json(1).ContentType);
        var problem = Results.Problem("d", 409, "t", "/type", "/instance");
        Assert.Equal(
            ("d", "t", "/type", "/instance"), (problem.Detail, problem.Title, problem.Type, problem.Instance));
    }

    [Fact]
    public void OneOfSeveralHasTheOne()
    {
        Results<Ok<int>, NotFound> result = Results.Ok(5);

        Assert.Equal(5, Assert.IsType<Ok<int>>(result.Result).Value);
        result = Results.NotFound();
        Assert.IsType<NotFound>(result.Result);
        Assert.Throws<ArgumentNullException>(static () => (Results<Ok<int>, NotFound>)(NotFound)null!);
    }

    [Fact]
    public void WhatIsNoAnswerIsRefused()
    {
        Assert.Throws<ArgumentException>(static () => Results.Created("", 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Results.Json(1, 600));
        Assert.Throws<ArgumentException>(static () => Results.File(""));
        Assert.Throws<ArgumentException>(static () => Results.File("a\0b"));
        Assert.Throws<ArgumentException>(static () => Results.File("a", "a/b\r\nX-Other: 1"));
        Assert.Throws<ArgumentNullException>(static () => Results.File((byte[])null!));
    }

    [Fact]
    public void AValueWithoutGeneratedCodeIsAnException()
    {
        var context = new HttpContext(new MemoryExchange());
        var exception = Assert.Throws<InvalidOperationException>(() => Results.Ok(new object()).Execute(context));

        Assert.Contains("System.Object", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileHasThePathTypeAndNameThatItIsGiven()
    {
        var file = Results.File("a/b.pdf");

        Assert.Equal(Path.GetFullPath("a/b.pdf"), file.FileName);
        Assert.Equal("application/pdf", file.ContentType);
        Assert.Null(file.FileDownloadName);
        Assert.Equal("a/b", Results.File("a/b.pdf", "a/b").ContentType);
        Assert.Equal("c.pdf", Results.File("a/b.pdf", fileDownloadName: "c.pdf").FileDownloadName);
        Assert.Equal([1], Results.File([1]).FileContents.ToArray());
        Assert.Equal("application/octet-stream", Results.File([1]).ContentType);
        Assert.Same(System.IO.Stream.Null, Results.File(System.IO.Stream.Null, "a/b").FileStream);
    }
}
