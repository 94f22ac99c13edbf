using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Routing;

/// <summary>Every constraint, every form of a template and every step of precedence, asked over a socket.</summary>
public sealed class GeneratedRouteTests(GeneratedRouteTests.Application application) : IClassFixture<GeneratedRouteTests.Application>
{
    [Theory]
    [InlineData("/int/-5", "int -5")]
    [InlineData("/int/2147483648", null)]
    [InlineData("/long/2147483648", "long 2147483648")]
    [InlineData("/long/9223372036854775808", null)]
    [InlineData("/float/1.5", "float 1.5")]
    [InlineData("/float/1,5", null)]
    [InlineData("/double/1e3", "double 1000")]
    [InlineData("/double/NaN", null)]
    [InlineData("/decimal/1.50", "decimal 1.50")]
    [InlineData("/decimal/1e3", null)]
    [InlineData("/bool/TRUE", "bool True")]
    [InlineData("/bool/1", null)]
    [InlineData("/guid/6f9619ff-8b86-d011-b42d-00cf4fc964ff", "guid 6f9619ff-8b86-d011-b42d-00cf4fc964ff")]
    [InlineData("/guid/6f9619ff8b86d011b42d00cf4fc964ff", null)]
    [InlineData("/date/0001-01-02", "date 1")]
    [InlineData("/date/2026-02-29", null)]
    [InlineData("/datetime/2026-02-28T10:30", "datetime 30")]
    [InlineData("/datetime/2026-02-28T10:30:59.5%2B01:15", "datetime 15")]
    [InlineData("/datetime/2026-02-28", null)]
    [InlineData("/alpha/abc", "alpha abc")]
    [InlineData("/alpha/ab1", null)]
    [InlineData("/slug/a-1_B", "slug a-1_B")]
    [InlineData("/slug/a.b", null)]
    [InlineData("/slug/a%2Fb", null)]
    [InlineData("/length/%C3%A4%E2%82%AC/%F0%9F%98%80", "length ä€ 😀")]
    [InlineData("/length/a%2F/b", "length a/ b")]
    [InlineData("/length/abc/b", null)]
    [InlineData("/min/1", "min 1")]
    [InlineData("/min/0", null)]
    [InlineData("/max/-1", "max -1")]
    [InlineData("/max/0", null)]
    [InlineData("/range/5", "range 5")]
    [InlineData("/range/6", null)]
    [InlineData("/minlength/%C3%A4b", "minlength äb")]
    [InlineData("/minlength/%C3%A4", null)]
    [InlineData("/maxlength/%C3%A4b", "maxlength äb")]
    [InlineData("/maxlength/abc", null)]
    [InlineData("/enum/monday", "enum Monday")]
    [InlineData("/enum/1", null)]
    [InlineData("/even/12", "even 12")]
    [InlineData("/even/13", null)]
    public void AConstraintThatFailsIs404(string path, string? expected) => Check(path, expected);

    [Theory]
    [InlineData("/files/archive.tar.gz", "file archive.tar gz")]
    [InlineData("/files/a.b", "short a b")]
    [InlineData("/files/a..", "short a .")]
    [InlineData("/files/.a", null)]
    [InlineData("/v2/a-b-1-c-d.txt", "version 2 a-b 1 c-d")]
    [InlineData("/v2/a-1-2-c.txt", "version 2 a-1 2 c")]
    [InlineData("/v2/1-c.txt", null)]
    [InlineData("/vx/a-1-c.txt", null)]
    [InlineData("/pages", "page 1 ")]
    [InlineData("/pages/3", "page 3 ")]
    [InlineData("/pages/3/50", "page 3 50")]
    [InlineData("/pages/3/x", null)]
    [InlineData("/rest", "rest ")]
    [InlineData("/rest/", "rest ")]
    [InlineData("/rest/a/b/", "rest a/b/")]
    [InlineData("/more/a", "more a")]
    [InlineData("/more//", "more /")]
    [InlineData("/more", null)]
    [InlineData("/more/", null)]
    public void EveryFormOfATemplateIsTakenApart(string path, string? expected) => Check(path, expected);

    [Theory]
    [InlineData("/p", "rest ")]
    [InlineData("/p/", "rest ")]
    [InlineData("/p/a/b", "more a/b")]
    [InlineData("/p/a.b", "any a.b")]
    [InlineData("/p/a-b", "slug a-b")]
    [InlineData("/p/6f9619ff-8b86-d011-b42d-00cf4fc964ff", "guid 6f9619ff-8b86-d011-b42d-00cf4fc964ff")]
    [InlineData("/p/-3000000000", "long -3000000000")]
    [InlineData("/p/99", "int 99")]
    [InlineData("/p/100", "min 100")]
    [InlineData("/p/7", "seven")]
    [InlineData("/p/7.json", "json 7")]
    [InlineData("/p/a/edit", "edit a")]
    [InlineData("/p/7/edit", "editint 7")]
    [InlineData("/p/7/edit/", "more 7/edit/")]
    [InlineData("/q", "nothing")]
    [InlineData("/q/a", "optional a")]
    public void TheMostSpecificRouteWins(string path, string expected) => Check(path, expected);

    [Fact]
    public void AConstraintThatThrowsIs500()
    {
        using var client = RawClient.Connect(application.Url);

        Assert.Equal(500, client.Exchange(Requests.Get("/throws/x")).Status);
        Assert.Equal("throws y", client.Exchange(Requests.Get("/throws/y")).Text);
        client.AssertOpen();
    }

    private void Check(string path, string? expected)
    {
        using var client = RawClient.Connect(application.Url);
        var response = client.Exchange(Requests.Get(path));

        Assert.Equal((expected is null ? 404 : 200, expected ?? "Not Found"), (response.Status, response.Text));
        client.AssertOpen();
    }

    /// <summary>The generated routes of this project, served.</summary>
    public sealed class Application : IDisposable
    {
        private readonly WebApp _app = new(new WebAppOptions { Urls = ["http://127.0.0.1:0"], Logger = new CapturedLog() });

        public Application()
        {
            _app.MapRoutes();
            _app.Start();
        }

        public string Url => _app.Urls[0];

        public void Dispose() => _app.Dispose();
    }
}
