using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the code that reads a value whose type is told by a member: a nested class for each of the types.</summary>
internal static class JsonReadCasesEmitter
{
    public static void Emit(SourceWriter writer, JsonReaderModel type, JsonReadCasesModel cases)
    {
        var texts = cases.Cases.Where(static one => one.IsText).Select(static one => one.Discriminator);
        writer.Lines($"private static readonly string[] JsonTypes = [{string.Join(", ", texts)}];");
        writer.Separate();
        writer.Lines($"[GeneratedCode({GeneratedText.Tool})]");
        using (writer.Block($"public static {type.Type} Read(ref Utf8JsonReader reader)"))
        {
            writer.Lines("""
                if (!JsonInput.Begin(ref reader))
                {
                    return null;
                }

                """);
            using (writer.Block($"switch ({ReadCase(cases)})"))
            {
                EmitCases(writer, cases);
            }
        }

        foreach (var one in cases.Own is { } own ? cases.Cases.Append(own) : cases.Cases)
        {
            if (one.Type is { } read)
            {
                writer.Separate();
                using var nested = writer.Block($"private static class {one.ClassName}");
                JsonReaderEmitter.EmitObject(writer, read);
            }
        }
    }

    private static string ReadCase(JsonReadCasesModel cases)
    {
        var numbers = string.Join(
            ", ", cases.Cases.Where(static one => !one.IsText).Select(static one => one.Discriminator));
        var ignores = cases.IgnoresUnknown ? "true" : "false";
        return $"JsonInput.ReadCase(ref reader, {GeneratedText.Quote(cases.Name)}u8, JsonTypes, [{numbers}], ignoresUnknown: {ignores})";
    }

    private static void EmitCases(SourceWriter writer, JsonReadCasesModel cases)
    {
        for (var i = 0; i < cases.Cases.Count; i++)
        {
            writer.Lines($"""
                case {GeneratedText.Number(i)}:
                    {Answer(cases, cases.Cases[i])}
                """);
        }

        writer.Lines($"""
            default:
                {Answer(cases, cases.Own)}
            """);
    }

    private static string Answer(JsonReadCasesModel cases, JsonReadCaseModel? one) => one is { Type: not null }
        ? $"return {one.ClassName}.Read(ref reader);"
        : $"throw JsonInput.WithoutCase({GeneratedText.Quote(cases.Name)});";
}
