using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Binding;

/// <summary>
/// RFC 9457: what is said of parameters that are missing, given twice, wrongly encoded or too long.
/// </summary>
public sealed class RefusalTests(BindingServer server) : IClassFixture<BindingServer>
{
    private const string FormType = "Content-Type: application/x-www-form-urlencoded";

    [Fact]
    public void EverySourceFailsAtOnce()
    {
        var answer = server.Ask(Requests.Post(
            "/bind/all/x%20y?day=1&n=1&n=z&n=w&page=%F0%9F%98%80&size=",
            "s8=128&s8=2&f64=NaN",
            FormType,
            "X-Count: secret",
            "X-Parts: 1, 256",
            "Cookie: session=secret"));

        Assert.Equal(
            """
            {"title":"Bad Request","status":400,"errors":[
            {"name":"id","source":"route","reason":"invalid","received":"x y","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"day","source":"query","reason":"invalid","received":"1","expected":"one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday"},
            {"name":"n","source":"query","reason":"invalid","received":"z","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"page","source":"query","reason":"invalid","received":"😀","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"size","source":"query","reason":"invalid","received":"","expected":"a whole number from -2147483648 to 2147483647"},
            {"name":"X-Count","source":"header","reason":"invalid","expected":"a whole number of 64 bits"},
            {"name":"X-Parts","source":"header","reason":"invalid","expected":"a whole number from 0 to 255"},
            {"name":"session","source":"cookie","reason":"invalid","expected":"a GUID"},
            {"name":"S8","source":"form","reason":"repeated","expected":"one value"},
            {"name":"F64","source":"form","reason":"invalid","received":"NaN","expected":"a number"},
            {"name":"title","source":"form","reason":"missing","expected":"text"}
            ]}
            """.ReplaceLineEndings(""),
            answer.Text);
        Assert.Equal("application/problem+json", answer["Content-Type"]);
        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public void WhatIsMissingIsToldForEachSource() => Assert.Equal(
        ["day query", "X-Count header", "session cookie", "title form"],
        Refusal.In(server.Ask(Requests.Post("/bind/all/1", "", FormType)))
            .Where(static refusal => refusal is { Reason: "missing", Received: null })
            .Select(static refusal => $"{refusal.Name} {refusal.Source}"));

    [Fact]
    public void WhatIsGivenTwiceIsToldForEachSource()
    {
        var request = Requests.Post(
            "/bind/all/1?day=monday&DAY=monday",
            "title=a&Title=b",
            FormType,
            "X-Count: 1",
            "x-count: 1",
            "Cookie: session=6f9619ff-8b86-d011-b42d-00cf4fc964ff");
        Assert.Equal(
            ["day query repeated", "X-Count header repeated", "title form repeated"],
            Refusal.In(server.Ask(request))
                .Select(static refusal => $"{refusal.Name} {refusal.Source} {refusal.Reason}"));
    }

    // RFC 3986 2.1, RFC 3629 3: what stands for no text, and NUL, which no number has.
    [Theory]
    [InlineData("%")]
    [InlineData("%4")]
    [InlineData("%GG")]
    [InlineData("%C0%AF")]
    [InlineData("%E0%80%AF")]
    [InlineData("%ED%A0%80")]
    [InlineData("%F4%90%80%80")]
    [InlineData("%FF")]
    [InlineData("%80")]
    [InlineData("1%00")]
    public void AQueryThatIsNoTextIsTold(string encoded)
    {
        var refusal = Assert.Single(Refusal.In(server.Ask(Requests.Get($"/bind/query?s32={encoded}"))));
        Assert.Equal(("s32", "query", "invalid"), (refusal.Name, refusal.Source, refusal.Reason));
        Assert.Equal(encoded == "1%00" ? "1\0" : encoded, refusal.Received);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("%C0%AF")]
    [InlineData("%ED%A0%80")]
    [InlineData("%00")]
    public void APathThatIsNoTextReachesNoHandler(string encoded) =>
        Assert.Equal(400, server.Ask(Requests.Get($"/bind/route/s32/{encoded}")).Status);

    [Theory]
    [InlineData("%")]
    [InlineData("%GG")]
    [InlineData("%C0%AF")]
    [InlineData("%ED%A0%80")]
    [InlineData("%FF")]
    public void AFormThatIsNoTextIsRefusedWhole(string encoded)
    {
        var answer = server.Ask(Requests.Post("/bind/form", $"s32={encoded}", FormType));
        Assert.Equal((400, """{"status":400,"detail":"Field 1 of the form is not percent-encoded UTF-8."}"""), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData(98, "😀x", 100)]
    [InlineData(99, "😀x", 99)]
    [InlineData(100, "😀x", 100)]
    [InlineData(50, "", 50)]
    public void WhatWasReceivedIsCutBetweenCharacters(int letters, string end, int length)
    {
        var value = new string('a', letters) + end;
        var request = Requests.Get($"/bind/query?key={Uri.EscapeDataString(value)}");
        Assert.Equal(value[..length], Assert.Single(Refusal.In(server.Ask(request))).Received);
    }

    [Fact]
    public void WhatIsLongerThanALimitIsRefusedByTheLimit()
    {
        Assert.Equal(414, server.Ask(Requests.Get("/bind/query?s32=" + new string('1', 9000))).Status);
        Assert.Equal(431, server.Ask(Requests.Get("/bind/header", "s32: " + new string('1', 40_000))).Status);
        var many = string.Concat(Enumerable.Repeat("s32=1&", 1025));
        Assert.Equal(413, server.Ask(Requests.Post("/bind/form", many, FormType)).Status);
    }

    [Fact]
    public void ALongNumberIsNotRead() => Assert.Equal(
        new string('0', 100),
        Assert.Single(Refusal.In(server.Ask(Requests.Get("/bind/query?s32=" + new string('0', 5000))))).Received);
}
