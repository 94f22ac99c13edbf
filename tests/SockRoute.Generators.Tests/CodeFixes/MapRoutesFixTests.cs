namespace SockRoute.Generators.Tests.CodeFixes;

/// <summary>SR0031: where the call is put.</summary>
public sealed class MapRoutesFixTests
{
    private const string Title = "Call app.MapRoutes()";

    [Theory]
    [InlineData(
        "var app = new WebApp(args);\n        // Runs.\n        return app.Run();",
        "var app = new WebApp(args);\n        // Runs.\n        app.MapRoutes();\n        return app.Run();")]
    [InlineData(
        "using WebApp app = new(args);\r\n        app.Start();\r\n        return 0;",
        "using WebApp app = new(args);\r\n        app.MapRoutes();\r\n        app.Start();\r\n        return 0;")]
    [InlineData(
        "WebApp app;\n        app = new WebApp(args); // made\n        return Wait(app);",
        "WebApp app;\n        app = new WebApp(args);\n        app.MapRoutes(); // made\n        return Wait(app);")]
    [InlineData(
        "var app = new WebApp(args); return app.Run();",
        "var app = new WebApp(args); app.MapRoutes(); return app.Run();")]
    public async Task IsCalledBeforeTheApplicationRuns(string body, string expected)
    {
        var text = await FixRun.Apply(Title, Project(body));
        Assert.Equal(Project(expected), text);
        await FixRun.RequireClean(text);
    }

    [Fact]
    public async Task IsCalledAmongTopLevelStatements()
    {
        const string Source = """
            using SockRoute;

            var app = new WebApp(args);
            app.Use(static (context, next) => next(context));
            return app.Run();

            public static class Posts
            {
                [Get("/")] public static string List() => "";
            }
            """;
        var text = await FixRun.Apply(Title, Source);
        Assert.Equal(Source.Replace("return app", "app.MapRoutes();\nreturn app", StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task IsNotOfferedWithoutAVariable() =>
        Assert.Empty(await FixRun.Titles(Project("return new WebApp(args).Run();")));

    private static string Project(string body) =>
        "using SockRoute;\n\npublic static class Program\n{\n"
        + "    [Get(\"/\")]\n    public static string List() => \"\";\n\n"
        + "    public static int Main(string[] args)\n    {\n        " + body + "\n    }\n\n"
        + "    public static int Wait(WebApp app) => app.Run();\n}\n";
}
