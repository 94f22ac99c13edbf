using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Forms;

/// <summary>URL Standard 5.1 and RFC 9110 8.3: forms through generated code, over a socket, however they are framed.</summary>
public sealed class FormTests(FormServer server) : IClassFixture<FormServer>
{
    private const string Whole = "title=a+b&body=%C3%A4&draft=on&tags=1&tags=2&other=x";

    [Theory]
    [InlineData("title=a", "a|null|False|")]
    [InlineData("title=&body=", "||False|")]
    [InlineData("TITLE=a&Body=b&Draft=true&Tags=", "a|b|True|")]
    [InlineData("&&title=a=b&&", "a=b|null|False|")]
    [InlineData(Whole, "a b|\u00e4|True|1,2")]
    public void AFormIsBoundWithALengthAndInChunks(string form, string expected)
    {
        using var client = server.Connect();

        Assert.Equal((200, expected), Answer(client, FormServer.Post("/form/post", form)));
        Assert.Equal((200, expected), Answer(client, FormServer.Chunked("/form/post", form, form.Length)));
        Assert.Equal((200, expected), Answer(client, FormServer.Chunked("/form/post", form, 1)));
        client.AssertOpen();
    }

    [Fact]
    public void AFormIsBoundWhereverItsPacketsEnd()
    {
        var request = FormServer.Post("/form/post", Whole);
        var start = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        using var client = server.Connect();
        for (var cut = start; cut < request.Length; cut++)
        {
            client.Send(request[..cut]);
            Thread.Yield();
            client.Send(request[cut..]);
            Assert.Equal("a b|ä|True|1,2", client.Read("POST").Text);
        }
    }

    [Theory]
    [InlineData("/form/post", "a b|ä|True|1,2")]
    [InlineData("/form/count", "6 fields")]
    public void AFormThatDripsIsBound(string target, string expected)
    {
        using var client = server.Connect();
        client.SendByteByByte(FormServer.Post(target, Whole));
        Assert.Equal(expected, client.Read("POST").Text);
        client.SendByteByByte(FormServer.Chunked(target, Whole, 3));
        Assert.Equal(expected, client.Read("POST").Text);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("/form/post")]
    [InlineData("/form/count")]
    public void AFormThatDoesNotComeIs408(string target)
    {
        using var impatient = FormServer.Start(
            static limits => limits.MinRequestBodyDataRate = new(240, TimeSpan.FromSeconds(1)));
        using var client = impatient.Connect();
        client.Send($"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 1000\r\n\r\ntitle=");

        client.AssertRefused(408, "POST");
    }

    // RFC 9110 10.1.1: the answer is there before any of the body, with and without an expectation.
    [Theory]
    [InlineData("Content-Length: 1000\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    [InlineData("Content-Length: 1000\r\nExpect: 100-continue\r\n")]
    public void WhatIsNoFormIsRefusedBeforeItArrives(string framing)
    {
        using var client = server.Connect();
        client.Send($"POST /form/post HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n{framing}\r\n");

        Assert.Equal(415, client.Read("POST").Status);
    }

    [Theory]
    [InlineData(null, "The request has no Content-Type: a form is sent as application/x-www-form-urlencoded.")]
    [InlineData("application/json", "The Content-Type of the request is not that of a form: send it as application/x-www-form-urlencoded.")]
    [InlineData("multipart/form-data; boundary=x", "This server does not read multipart/form-data: send the form as application/x-www-form-urlencoded.")]
    [InlineData("application/x-www-form-urlencoded; charset=iso-8859-1", "The form is not sent as UTF-8, which is the only charset that is read.")]
    public void WhatIsNoFormIs415(string? contentType, string expected)
    {
        string[] fields = contentType is null ? [] : ["Content-Type: " + contentType];
        using var client = server.Connect();

        Assert.Equal((415, expected), Answer(client, Requests.Post("/form/field", "text=a", fields)));
        Assert.Equal((415, expected), Answer(client, Requests.Post("/form/count", "text=a", fields)));
        client.AssertOpen();
    }

    [Theory]
    [InlineData("a=%")]
    [InlineData("a=%G1")]
    [InlineData("%G1=a")]
    [InlineData("a=%ff")]
    [InlineData("a=\u00ff")]
    [InlineData("\u00ff")]
    [InlineData("%c0%80")]
    [InlineData("text=a&x=%e2%82")]
    public void BrokenEscapesAndWhatIsNotUtf8Are400(string form)
    {
        const string Reason = "of the form is not percent-encoded UTF-8.\"}";
        using var client = server.Connect();
        foreach (var target in new[] { "/form/field", "/form/count" })
        {
            var response = client.Exchange(FormServer.Post(target, form));
            Assert.Equal(400, response.Status);
            Assert.EndsWith(Reason, response.Text, StringComparison.Ordinal);
        }

        client.AssertOpen();
    }

    [Theory]
    [InlineData("", "<>")]
    [InlineData("=", "<>")]
    [InlineData("&", "<>")]
    [InlineData("text", "<>")]
    [InlineData("text=%00", "<\0>")]
    [InlineData("text=\0", "<\0>")]
    [InlineData("text==&=", "<=>")]
    public void OddFormsAreRead(string form, string expected)
    {
        using var client = server.Connect();

        Assert.Equal((200, expected), Answer(client, FormServer.Post("/form/field", form)));
        client.AssertOpen();
    }

    [Theory]
    [InlineData("/form/field", "text=a&text=b",
        "{\"name\":\"text\",\"source\":\"form\",\"reason\":\"repeated\",\"expected\":\"one value\"}")]
    [InlineData("/form/field", "text=a&%54ext=b",
        "{\"name\":\"text\",\"source\":\"form\",\"reason\":\"repeated\",\"expected\":\"one value\"}")]
    [InlineData("/form/number", "number=x",
        "{\"name\":\"number\",\"source\":\"form\",\"reason\":\"invalid\",\"received\":\"x\",\"expected\":\"a whole number from -2147483648 to 2147483647\"},{\"name\":\"day\",\"source\":\"form\",\"reason\":\"missing\",\"expected\":\"one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday\"}")]
    [InlineData("/form/number", "number=1&day=7",
        "{\"name\":\"day\",\"source\":\"form\",\"reason\":\"invalid\",\"received\":\"7\",\"expected\":\"one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday\"}")]
    [InlineData("/form/post", "draft=1",
        "{\"name\":\"Title\",\"source\":\"form\",\"reason\":\"missing\",\"expected\":\"text\"},{\"name\":\"Draft\",\"source\":\"form\",\"reason\":\"invalid\",\"received\":\"1\",\"expected\":\"true or false\"}")]
    public void EveryBadFieldIsNamedAnd400(string target, string form, string expected)
    {
        using var client = server.Connect();

        Assert.Equal((400, Problem(expected)), Answer(client, FormServer.Post(target, form)));
        client.AssertOpen();
    }

    [Theory]
    [InlineData("a=b&")]
    [InlineData("=&")]
    [InlineData("a&")]
    public void AHundredThousandFieldsAre413UnlessTheHandlerAllowsThem(string field)
    {
        var form = string.Concat(Enumerable.Repeat(field, 100_000));
        using var client = server.Connect();

        Assert.Equal((413, "The form has more than 1024 fields."), Answer(client, FormServer.Post("/form/field", form)));
        Assert.Equal((413, "The form has more than 1024 fields."), Answer(client, FormServer.Post("/form/count", form)));
        Assert.Equal((200, "100000 fields"), Answer(client, FormServer.Post("/form/many", form)));
        client.AssertOpen();
    }

    [Fact]
    public void AHundredThousandSeparatorsAreNoField()
    {
        using var client = server.Connect();

        Assert.Equal((200, "0 fields"), Answer(client, FormServer.Post("/form/count", new string('&', 100_000))));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("+")]
    [InlineData("%41")]
    public void HugeNamesAndValuesAreReadWithinTheLimitOfTheBody(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000));
        var sent = new string(piece == "+" ? ' ' : piece == "a" ? 'a' : 'A', 100);
        using var client = server.Connect();

        Assert.Equal((200, "<>"), Answer(client, FormServer.Post("/form/field", text + "=x")));
        Assert.Equal(1_000_002, client.Exchange(FormServer.Post("/form/field", "text=" + text)).Text.Length);
        Assert.Equal(
            (400, Problem(
                $$"""{"name":"number","source":"form","reason":"invalid","received":"{{sent}}","expected":"a whole number from -2147483648 to 2147483647"}""")),
            Answer(client, FormServer.Post("/form/number", "day=monday&number=" + text)));
    }

    [Theory]
    [InlineData("/form/field")]
    [InlineData("/form/count")]
    public void AValueOf50MegabytesIs413(string target)
    {
        using var client = server.Connect();
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes(
            FormServer.Post(target, "text=" + new string('a', 50 * 1024 * 1024))));

        Assert.Equal(413, client.Read("POST").Status);
    }

    [Theory]
    [InlineData("/form/field")]
    [InlineData("/form/count")]
    public void AValueOf50MegabytesInChunksIs413(string target)
    {
        using var client = server.Connect();
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes(
            FormServer.Chunked(target, "text=" + new string('a', 50 * 1024 * 1024), 1024 * 1024)));

        Assert.Equal(413, client.Read("POST").Status);
    }

    private static string Problem(string errors) => $$"""{"title":"Bad Request","status":400,"errors":[{{errors}}]}""";

    // What problem details say in a sentence; all else as it is.
    private static string Detail(string text)
    {
        const string Name = "\"detail\":\"";
        var start = text.IndexOf(Name, StringComparison.Ordinal) + Name.Length;
        return start < Name.Length ? text : text[start..text.IndexOf('"', start)];
    }

    private static (int Status, string Text) Answer(RawClient client, string request)
    {
        var response = client.Exchange(request);
        return (response.Status, Detail(response.Text));
    }
}
