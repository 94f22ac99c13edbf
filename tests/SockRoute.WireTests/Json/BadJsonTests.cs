using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Json;

/// <summary>RFC 9457: a body that is no such value is answered with the place where it goes wrong, in every environment.</summary>
public sealed class BadJsonTests : IDisposable
{
    private readonly JsonServer _production = JsonServer.Start(static options => options.Environment = "Production");
    private readonly JsonServer _development = JsonServer.Start(static options => options.Environment = "Development");

    public static TheoryData<string, string, int, int> Bad => new()
    {
        { "{", "$", 1, 2 },
        { "{\"title\":", "$.title", 1, 10 },
        { "{\n  \"title\": \"a\",\n  \"count\": \"x\"\n}", "$.count", 3, 12 },
        { "{\"title\":1}", "$.title", 1, 10 },
        { "{\"count\":2147483648}", "$.count", 1, 10 },
        { "{\"count\":1.5}", "$.count", 1, 10 },
        { "{\"count\":null}", "$.count", 1, 10 },
        { "{\"tags\":[\"a\",\"b\",{}]}", "$.tags[2]", 1, 18 },
        { "{\"inner\":{\"inner\":{\"tags\":7}}}", "$.inner.inner.tags", 1, 27 },
        { "[]", "$", 1, 1 },
        { "{} {}", "$", 1, 4 },
        { "{\"title\":\"a\"}x", "$", 1, 14 },
        { "nul", "$", 1, 4 },
        { "'a'", "$", 1, 1 },
        { "{\"title\":\"a\",\"TITLE\":\"b\"}", "$.TITLE", 1, 14 },
        { "{\"title\":\"\\ud800\"}", "$.title", 1, 10 },
        { "{\"title\":\"a\nb\"}", "$.title", 1, 12 },
        { "// comment\n{}", "$", 1, 1 },
        { "{\"count\":NaN}", "$.count", 1, 10 },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void SaysPathLineAndColumn(string json, string path, int line, int column)
    {
        var request = JsonServer.Post("/json/note", json);
        using var client = _production.Connect();
        var response = client.Exchange(request);

        Assert.Equal((400, "application/problem+json"), (response.Status, response["Content-Type"]));
        Assert.Contains($"\"path\":\"{path}\",\"line\":{line},\"column\":{column},", response.Text, StringComparison.Ordinal);
        client.AssertOpen();
        using var developer = _development.Connect();
        Assert.Equal(response.Text, developer.Exchange(request).Text);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public void WhatIsNotUtf8Is400(byte[] wrong)
    {
        var text = Encoding.Latin1.GetString(wrong);
        using var client = _production.Connect();
        foreach (var json in new[] { $"{{\"title\":\"{text}\"}}", $"{{\"{text}\":1}}", text, $"{{}}{text}", $"{{\"tags\":[\"{text}\"]}}" })
        {
            var response = client.Exchange(Requests.Post("/json/note", json, "Content-Type: application/json"));
            Assert.Equal((400, "application/problem+json"), (response.Status, response["Content-Type"]));
        }

        client.AssertOpen();
    }

    [Fact]
    public void AThousandBadBodiesLeaveAConnectionOpen()
    {
        var bad = Bad.Select(static row => (string)row[0]).ToArray();
        using var client = _production.Connect();
        for (var i = 0; i < 1000; i++)
        {
            var json = bad[i % bad.Length];
            var request = i % 2 == 0 ? JsonServer.Post("/json/note", json) : JsonServer.Chunked("/json/note", json, 1 + (i % 7));
            Assert.Equal(400, client.Exchange(request).Status);
        }

        Assert.Equal("7 a ", client.Exchange(JsonServer.Post("/json/7", "{\"title\":\"a\"}")).Text);
        client.AssertOpen();
    }

    [Fact]
    public void TenThousandLevelsAre400()
    {
        using var client = _production.Connect();
        foreach (var open in new[] { "[", "{\"x\":", "{\"inner\":", "{\"tags\":[" })
        {
            foreach (var target in new[] { "/json/note", "/json/piece", "/json/numbers" })
            {
                var nested = string.Concat(Enumerable.Repeat(open, 10_000));
                Assert.Equal(400, client.Exchange(JsonServer.Post(target, nested)).Status);
            }
        }

        client.AssertOpen();
    }

    [Fact]
    public void ABodyAndOtherParametersAreToldTogether()
    {
        using var client = _production.Connect();
        var response = client.Exchange(JsonServer.Post("/json/7?tag=a&tag=b", "{\"count\":\"x\"}"));

        Assert.Equal(400, response.Status);
        Assert.Contains("\"source\":\"query\"", response.Text, StringComparison.Ordinal);
        Assert.Contains("\"source\":\"body\"", response.Text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _production.Dispose();
        _development.Dispose();
    }
}
