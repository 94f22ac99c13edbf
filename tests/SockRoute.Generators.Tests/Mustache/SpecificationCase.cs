using System.Text.Json;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Mustache;

/// <summary>
/// A case of the Mustache specification as files of a project: a page in a namespace of its own, and its templates.
/// </summary>
internal sealed class SpecificationCase
{
    private const string Template = "page.mustache";

    private SpecificationCase(string module, int number, JsonElement test)
    {
        Module = module;
        Name = test.GetProperty("name").GetString()!;
        Namespace = FormattableString.Invariant($"Case{number}");
        Expected = test.GetProperty("expected").GetString()!;
        var template = test.GetProperty("template").GetString()!;
        var partials = test.TryGetProperty("partials", out var found) ? found.EnumerateObject().ToArray() : [];
        var folder = $"{TemplateText.Folder}{Namespace}/";
        var texts = partials.Select(static partial => partial.Value.GetString()).Append(template);
        var types = new JsonTypes(string.Concat(texts));
        Files =
        [
            new($"{Namespace}.cs", types.Write(Namespace, $"{Namespace}/{Template}", test.GetProperty("data"))),
            new(folder + Template, template),
            .. partials.Select(
                partial => new SourceFile($"{folder}{partial.Name}.mustache", partial.Value.GetString()!)),
        ];
    }

    public string Module { get; }

    public string Name { get; }

    public string Namespace { get; }

    public string Expected { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    public static IReadOnlyList<SpecificationCase> ReadAll(string folder, string module)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, module + ".json")));
        return
        [
            .. json.RootElement.GetProperty("tests").EnumerateArray()
                .Select((test, number) => new SpecificationCase(module, number + 1, test)),
        ];
    }
}
