using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>Where the compiler has said what is wrong, nothing is added to it.</summary>
public sealed class CompilerErrorTests
{
    [Theory]
    [InlineData("[Get(\"/{id}\")] public string Show(Unknown id) => \"\";", "CS0246")]
    [InlineData("[Get(\"/\")] public Unknown Show() => null!;", "CS0246")]
    [InlineData("[Get(\"/\")] public string Show([FromQuery] Unknown x) => \"\";", "CS0246")]
    [InlineData("[Get(5)] public string Show() => \"\";", "CS1503")]
    [InlineData("[Get(\"/\" + Text)] public string Show() => \"\"; private static string Text => \"\";", "CS0182")]
    [InlineData("enum Order; [Get(\"/{y}\")] public string Show(Order? x, Order y) => \"\";", "CS0051,CS0051")]
    [InlineData("interface IPage : IResult; [Get(\"/\")] public IPage Show() => null!;", "CS0050")]
    [InlineData("class Page; [Get(\"/\")] public string Show(List<Page> x) => \"\";", "CS0051")]
    [InlineData("interface I; public Posts(I store) { } [Get(\"/\")] public string Show() => \"\";", "CS0051")]
    [InlineData("[Gett(\"/\")] public string Show() => \"\";", "CS0246,CS0246")]
    [InlineData("public Posts(Unknown store) { } [Get(\"/\")] public string Show() => \"\";", "CS0246")]
    [InlineData("[Get(\"/\")] public Posts() { }", "CS0592")]
    public async Task OfTheCompilerAreNotToldTwice(string member, string expected)
    {
        var run = GeneratorRun.Of($"using SockRoute;\npublic class Posts {{ {member} }}\n");
        Assert.Equal(
            expected.Split(','), TestCompilation.Complaints(run.Output).Select(static diagnostic => diagnostic.Id));
        Assert.Empty(await AnalyzerRun.Whole(run.Output));
    }
}
