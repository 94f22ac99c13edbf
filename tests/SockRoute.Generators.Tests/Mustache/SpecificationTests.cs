using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Tests.Compiling;
using SockRoute.Generators.Tests.Diagnostics;
using Xunit.Abstractions;

namespace SockRoute.Generators.Tests.Mustache;

/// <summary>
/// The Mustache specification through the real generator: every case is a page that is compiled and rendered. Where its
/// data lacks a name or a partial, the case is passed when that is reported. The files are read from the folder that
/// <c>SOCKROUTE_MUSTACHE_SPEC</c> names.
/// </summary>
public sealed class SpecificationTests(ITestOutputHelper output)
{
    /// <summary>
    /// The cases that are an error here, each with its id: they show what an unknown name does at run time.
    /// </summary>
    private static readonly Dictionary<string, string> Reported = new(StringComparer.Ordinal)
    {
        ["interpolation: Basic Context Miss Interpolation"] = "SR2001",
        ["interpolation: Triple Mustache Context Miss Interpolation"] = "SR2001",
        ["interpolation: Ampersand Context Miss Interpolation"] = "SR2001",
        ["interpolation: Dotted Names - Broken Chains"] = "SR2001",
        ["interpolation: Dotted Names - Broken Chain Resolution"] = "SR2001",
        ["interpolation: Dotted Names - Context Precedence"] = "SR2001",
        ["interpolation: Dotted Names are never single keys"] = "SR2001",
        // What is not there is no context, so what stands in its place has none of its names.
        ["inverted: Context"] = "SR2001",
        ["inverted: List"] = "SR2001",
        ["inverted: Context Misses"] = "SR2001",
        ["inverted: Dotted Names - Broken Chains"] = "SR2001",
        ["sections: Context Misses"] = "SR2001",
        ["sections: Dotted Names - Broken Chains"] = "SR2001",
        ["inheritance: Negative Sections"] = "SR2001",
        ["partials: Failed Lookup"] = "SR2003",
    };

    [SpecificationTheory]
    [InlineData("comments")]
    [InlineData("delimiters")]
    [InlineData("interpolation")]
    [InlineData("inverted")]
    [InlineData("partials")]
    [InlineData("sections")]
    [InlineData("inheritance")]
    public async Task EveryCaseIsPassed(string module)
    {
        var cases = SpecificationCase.ReadAll(SpecificationTheoryAttribute.Folder!, module);
        var run = GeneratorRun.OfLarge([.. cases.SelectMany(static test => test.Files)]);
        var diagnostics = await AnalyzerRun.Whole(run);
        var assembly = Load(run);
        var failures = cases
            .Select(test => (test.Name, Failure: Failure(test, diagnostics, assembly)))
            .Where(static pair => pair.Failure is not null)
            .Select(pair => $"{module}: {pair.Name}: {pair.Failure}")
            .ToArray();
        var reported = cases.Count(static test => Reported.ContainsKey(NameOf(test)));
        Print($"{module}: {cases.Count - failures.Length} of {cases.Count} cases passed, {reported} of them by a diagnostic");
        Assert.True(failures.Length == 0, string.Join('\n', failures));
    }

    private static string? Failure(SpecificationCase test, IReadOnlyList<Diagnostic> diagnostics, Assembly assembly)
    {
        var told = diagnostics
            .Where(diagnostic => test.Files.Any(file => file.Name == diagnostic.Location.GetLineSpan().Path))
            .ToArray();
        if (Reported.TryGetValue(NameOf(test), out var expected))
        {
            var isTold = told.Length > 0 && told.All(diagnostic => diagnostic.Id == expected);
            return isTold ? null : $"{expected} is not reported";
        }

        if (told.Length > 0)
        {
            return string.Concat(told.Select(AnalyzerRun.Text));
        }

        var data = assembly.GetType($"{test.Namespace}.Data", throwOnError: true)!;
        var text = ((ITemplate)data.GetProperty("Page")!.GetValue(null)!).RenderToString();
        return text == test.Expected ? null : $"expected {Quote(test.Expected)}, was {Quote(text)}";
    }

    private static string NameOf(SpecificationCase test) => $"{test.Module}: {test.Name}";

    private static Assembly Load(GeneratorRun run)
    {
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(image.ToArray());
    }

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    // What a test that passed has written is not shown otherwise.
    private void Print(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
