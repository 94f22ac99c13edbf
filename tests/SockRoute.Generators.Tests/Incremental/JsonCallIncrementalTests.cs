using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>What an edit makes again of the JSON for values in calls.</summary>
public sealed class JsonCallIncrementalTests
{
    private const string Contracts = "SockRoute.Generated.JsonContracts.g.cs";

    private const string Calls = """
        using SockRoute;

        public static class Answers
        {
            public static IResult One() => Results.Ok(Store.Find(1));
            public static IResult Other(int n) => Results.NotFound(n);
        }
        """;

    private const string Store = """
        public record Post(int Id);
        public record Author(string Name);

        public static class Store
        {
            public static Post Find(int id) => new(id);
        }
        """;

    [Fact]
    public void AnEditBesideACallMakesNothingAgain() => Assert.Empty(MadeAgain(
        Calls.Replace("Find(1)", "Find(2 + 3)", StringComparison.Ordinal)
            .Replace("    public static IResult Other", "    private static int A() => 1;\n    public static IResult Other", StringComparison.Ordinal),
        Store.Replace("=> new(id)", "=> new(id + 1)", StringComparison.Ordinal)));

    [Fact]
    public void AnotherCallWithTheSameTypeMakesNothingAgain() => Assert.Empty(MadeAgain(
        Calls.Replace("Results.NotFound(n)", "n > 0 ? Results.Ok(n) : Results.NotFound(n)", StringComparison.Ordinal),
        Store));

    [Fact]
    public void AMemberMoreMakesOnlyItsTypeAgain() => Assert.Equal(
        ["Post-Json.g.cs"],
        MadeAgain(Calls, Store.Replace("Post(int Id)", "Post(int Id, string? Title = null)", StringComparison.Ordinal)));

    [Fact]
    public void AnotherTypeOfAMethodInAnotherFileIsNoticed() => Assert.Equal(
        ["Author-Json.g.cs", Contracts],
        MadeAgain(Calls, Store.Replace("Post Find(int id) => new(id)", "Author Find(int id) => new(\"\")", StringComparison.Ordinal)));

    [Fact]
    public void TheLastCallTakesTheFileWithIt()
    {
        var run = GeneratorRun.Of(new("Calls.cs", Calls), new("Store.cs", Store));
        var next = run.Then(new SourceFile("Calls.cs", "public class A;"), new("Store.cs", Store));

        Assert.Contains(run.Files, static file => file.HintName == Contracts);
        Assert.DoesNotContain(next.Files, static file => file.HintName == Contracts);
    }

    [Fact]
    public async Task AnEditedProjectIsTheSameAsOneThatIsOpened()
    {
        var project = new EditedProject(new SourceFile("Calls.cs", Calls), new SourceFile("Store.cs", Store));
        var before = await project.Run();
        project.Write("Store.cs", Store.Replace("Post Find", "object Find", StringComparison.Ordinal));
        var broken = await project.Run();
        project.Write("Store.cs", Store);

        Assert.Contains("SR3010", broken, StringComparison.Ordinal);
        Assert.Equal(before, await project.Run());
    }

    private static IEnumerable<string> MadeAgain(string calls, string store)
    {
        var run = GeneratorRun.Of(new("Calls.cs", Calls), new("Store.cs", Store));
        return IncrementalChecks.MadeAgain(run.Then(new SourceFile("Calls.cs", calls), new("Store.cs", store)));
    }
}
