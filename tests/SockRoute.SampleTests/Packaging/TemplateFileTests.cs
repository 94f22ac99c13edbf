namespace SockRoute.SampleTests.Packaging;

/// <summary>The files that the package takes for templates, and what they are sent as.</summary>
[Collection(PackageTests.Name)]
public sealed class TemplateFileTests(PackageFixture package)
{
    private const string Program = """
        using SockRoute;

        var app = new WebApp(args);
        app.MapRoutes();
        return app.Run();

        [Template("pages/page.html")] public sealed partial record Html(string X);
        [Template("mail/mail.txt")] public sealed partial record Mail(string X);
        [Template("feed.xml")] public sealed partial record Feed(string X);
        [Template("other.mustache")] public sealed partial record Other(string X);

        public static class Pages
        {
            [Get("/html")] public static Html Html() => new("<");
            [Get("/txt")] public static Mail Txt() => new("<");
            [Get("/xml")] public static Feed Xml() => new("<");
            [Get("/mustache")] public static IResult Mustache() => new Other("<");
        }
        """;

    [Fact]
    public async Task EveryKindOfFileIsPickedUpAndSentAsWhatItIs()
    {
        var project = OutsideProject.Create(package, "TemplateKinds");
        project.Write("Program.cs", Program);
        foreach (var file in new[] { "pages/page.html", "mail/mail.txt", "feed.xml", "other.mustache" })
        {
            project.Write("templates/" + file, file + " {{x}}");
        }

        using var application = project.BuildApplication().Start();
        foreach (var (target, type, text) in new[]
        {
            ("/html", "text/html; charset=utf-8", "pages/page.html &lt;"),
            ("/txt", "text/plain; charset=utf-8", "mail/mail.txt &lt;"),
            ("/xml", "application/xml; charset=utf-8", "feed.xml &lt;"),
            ("/mustache", "text/html; charset=utf-8", "other.mustache &lt;"),
        })
        {
            using var response = await application.Client.GetAsync(target);
            Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
            Assert.Equal(text, await response.Content.ReadAsStringAsync());
        }
    }
}
