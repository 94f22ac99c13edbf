using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the code for a value whose type may be one of several: a nested class for each of them.</summary>
internal static class JsonCasesEmitter
{
    public static void Emit(SourceWriter writer, JsonTypeModel type, JsonCasesModel cases)
    {
        using (writer.Block($"public static void Write(Utf8JsonWriter writer, {type.Type} value)"))
        {
            using (writer.Block("switch (value)"))
            {
                EmitCases(writer, type, cases);
            }
        }

        foreach (var one in All(cases))
        {
            writer.Separate();
            using (writer.Block($"private static class {one.ClassName}"))
            {
                JsonEmitter.EmitObject(writer, one.Type);
            }
        }
    }

    private static IEnumerable<JsonCaseModel> All(JsonCasesModel cases) =>
        cases.Other is { } other ? cases.Cases.Append(other) : cases.Cases;

    private static void EmitCases(SourceWriter writer, JsonTypeModel type, JsonCasesModel cases)
    {
        writer.Lines("""
            case null:
                writer.WriteNullValue();
                break;
            """);
        foreach (var one in cases.Cases)
        {
            var condition = one.IsExact ? $" when value.GetType() == typeof({one.Type.Type})" : "";
            writer.Lines($"""
                case {one.Type.Type} one{condition}:
                    {one.ClassName}.Write(writer, one);
                    break;
                """);
        }

        writer.Lines($"""
            default:
                {(cases.Other is { } other ? $"{other.ClassName}.Write(writer, value)" : Refuse(type))};
                break;
            """);
    }

    private static string Refuse(JsonTypeModel type) => $"JsonConversion.Refuse(value, typeof({type.Type}))";
}
