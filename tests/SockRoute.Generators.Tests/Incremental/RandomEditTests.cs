using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>Edits at random, over several files: after each, the result is that of a project that was just opened.</summary>
public sealed class RandomEditTests
{
    private static readonly string[] Verbs = ["Get", "Post", "Fetch"];

    private static readonly string[] Templates =
    [
        "\"/a\"", "\"/{x}\"", "\"/{x:isbn}\"", "\"/{x:int}\"", "\"/{x:enum}\"", "\"/{x",
        "Paths.First", "\"/\" + nameof(Order)", "nameof(Links)",
    ];

    private static readonly string[] Types = ["string", "int", "Order", "Key", "Order?", "Page", "[FromForm] Form", "string[]", "[FromForm] Order[]", "[FromForm] string", "[FromHeader] Order", "[FromServices] Form"];

    private static readonly string[] Others =
    [
        "public enum Order { A, B }",
        "public enum Order { B }",
        "namespace Shop { public enum Order { C } }",
        "global using Key = System.Int32; global using Fetch = SockRoute.GetAttribute;",
        "global using Key = System.Guid; global using Fetch = SockRoute.PutAttribute;",
        "public static class Paths { public const string First = \"/first\"; }",
        "public static class Paths { public const string First = \"/second\"; public static readonly int Count = 2; }",
        "public static class Numbers { [SockRoute.RouteConstraint(\"isbn\")] public static bool IsIsbn(System.ReadOnlySpan<char> text) => true; }",
        "public static class Codes { [SockRoute.RouteConstraint(\"isbn\")] public static bool IsCode(System.ReadOnlySpan<char> text) { return true; } }",
        "namespace Shop; [SockRoute.Route(\"/shop\")] public partial class C0 { public C0(System.IFormatProvider format) { } }",
        "namespace Shop; public partial class C1 : System.IDisposable { public void Dispose() { } }",
        "public class Page : SockRoute.IResult { public void Execute(SockRoute.HttpContext context) { } }",
        "public record Form(string Title, Order? Order = null);",
        "public class Form { public required string Title { get; set; } public Key Key { get; init; } = default; }",
        "public static class Links { } // Something in the way.",
        "[assembly: System.CLSCompliant(false)]",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task EveryEditIsAsInAProjectThatWasJustOpened(int seed)
    {
        var random = new Random(seed);
        var project = new EditedProject(
            Enumerable.Range(0, 3).Select(number => new SourceFile($"C{number}.cs", Controller(random, number))));
        for (var edit = 0; edit < 60; edit++)
        {
            Edit(project, random);
            if (edit % 6 == 0)
            {
                await project.Run();
            }
            else
            {
                project.Generate();
            }
        }
    }

    private static void Edit(EditedProject project, Random random)
    {
        var number = random.Next(6);
        var name = $"{(number < 3 ? 'C' : 'O')}{number}.cs";
        if (random.Next(5) == 0 && project.Find(name) is not null)
        {
            project.Remove(name);
        }
        else if (random.Next(4) == 0 && project.Find(name)?.GetText().ToString() is { } text)
        {
            project.Write(name, text.Replace("return", "/**/return", StringComparison.Ordinal) + "// More.\n");
        }
        else
        {
            project.Write(name, number < 3 ? Controller(random, number) : Any(random, Others));
        }
    }

    private static string Controller(Random random, int number)
    {
        var methods = Enumerable.Range(0, random.Next(4)).Select(method => $$"""
                [{{Any(random, Verbs)}}({{Any(random, Templates)}})]
                public string M{{method}}({{Any(random, Types)}} x) { return "{{random.Next(3)}}"; }

            """);
        return $"namespace Shop;\nusing SockRoute;\npublic partial class C{number}\n{{\n{string.Concat(methods)}}}\n";
    }

    private static string Any(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
