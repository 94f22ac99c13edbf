using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Handlers that are declared twice, and handlers in files without nullable annotations.</summary>
public sealed class PartialMethodTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        #pragma warning disable CS8826 // The parts name a parameter differently.
        using SockRoute;

        public static partial class Posts
        {
            [Get("/both/{id}")] public static partial string Both(string id);
            [Get("/other/{id}", Name = "Other")] public static partial string Both(string id) => $"both {id}";

            [Get("/defining/{id}")] public static partial string Defining(string id);
            public static partial string Defining(string id) => $"defining {id}";

            public static partial string Implementing(string id);
            [Get("/implementing/{id}")] public static partial string Implementing(string key) => $"implementing {key}";

            [Get("/links")] public static string Links() => Routes.Posts.Both("1") + Routes.Posts.Other(id: "2");
        }

        #nullable disable
        public static class Notes
        {
            [Get("/notes/{key?}")] public static string Show(string key) => key ?? "null";
            [Get("/note-links")] public static string Links() => Routes.Notes.Show() + Routes.Notes.Show("a");
        }
        """);

    private readonly RunningProject _app = new(Project);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/both/a", "both a")]
    [InlineData("/other/a", "both a")]
    [InlineData("/defining/a", "defining a")]
    [InlineData("/implementing/a", "implementing a")]
    [InlineData("/links", "/both/1/other/2")]
    public void BothDeclarationsMayHaveRoutes(string path, string expected) =>
        Assert.Equal("200 " + expected, _app.Get(path));

    [Theory]
    [InlineData("/notes", "null")]
    [InlineData("/notes/a", "a")]
    [InlineData("/note-links", "/notes/notes/a")]
    public void WithoutNullableAnnotationsAnOptionalStringMayBeNull(string path, string expected) =>
        Assert.Equal("200 " + expected, _app.Get(path));
}
