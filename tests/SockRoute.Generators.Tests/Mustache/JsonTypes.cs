using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Tests.Mustache;

/// <summary>
/// Makes C# of the data of a case: a record for each set of names that an object has, and the data as an expression.
/// </summary>
/// <param name="templates">All templates: a number over which there is a section has to be a nullable one.</param>
internal sealed class JsonTypes(string templates)
{
    private readonly Dictionary<string, JsonRecord> _records = new(StringComparer.Ordinal);

    public string Write(string home, string template, JsonElement data)
    {
        var page = new JsonRecord("Page");
        if (data.ValueKind == JsonValueKind.Object)
        {
            _records.Add(KeyOf(data), page);
        }

        var type = Learn(data);
        var text = new StringBuilder($"namespace {home};\n\nusing SockRoute;\n\n[Template(\"{template}\")]\n");
        text.Append(data.ValueKind switch
        {
            JsonValueKind.Object => page.Declaration("public sealed partial record"),
            JsonValueKind.Array => $$"""
                public sealed partial class Page({{type}} items) : IEnumerable<{{JsonRecord.ItemOf(type)}}>
                {
                    public IEnumerator<{{JsonRecord.ItemOf(type)}}> GetEnumerator() => items.GetEnumerator();

                    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
                }

                """,
            _ => $$"""
                public sealed partial class Page({{type}} value)
                {
                    public override string ToString() => FormattableString.Invariant($"{value}");
                }

                """,
        });
        foreach (var record in _records.Values.Where(record => record != page))
        {
            text.Append(record.Declaration("public sealed record"));
        }

        var value = Expression(data, type);
        var instance = data.ValueKind == JsonValueKind.Object ? value : $"new Page({value})";
        return $"{text}public static class Data {{ public static ITemplate Page => {instance}; }}\n";
    }

    // The type of a value, after everything about the records in it is known.
    private string Learn(JsonElement data, string name = "") => data.ValueKind switch
    {
        JsonValueKind.Object => Learn(RecordOf(data), data),
        JsonValueKind.Array => JsonRecord.ListOf(
            data.EnumerateArray().Select(item => Learn(item)).Aggregate(JsonRecord.Unknown, JsonRecord.Join)),
        JsonValueKind.True or JsonValueKind.False => "bool",
        JsonValueKind.Number => (data.TryGetInt32(out _) ? "int" : "double")
            + (name.Length > 0 && templates.Contains("#" + name, StringComparison.Ordinal) ? "?" : ""),
        JsonValueKind.String => "string",
        _ => "string?",
    };

    private string Learn(JsonRecord record, JsonElement data)
    {
        foreach (var member in data.EnumerateObject())
        {
            record.Add(member.Name, Learn(member.Value, member.Name));
        }

        return record.Name;
    }

    private JsonRecord RecordOf(JsonElement data)
    {
        if (!_records.TryGetValue(KeyOf(data), out var record))
        {
            record = new(string.Create(CultureInfo.InvariantCulture, $"Data{_records.Count + 1}"));
            _records.Add(KeyOf(data), record);
        }

        return record;
    }

    private string Expression(JsonElement data, string type) => data.ValueKind switch
    {
        JsonValueKind.Object => $"new {RecordOf(data).Name}({string.Join(", ", RecordOf(data).Members
            .Select(member => Expression(data.GetProperty(member.Key), member.Value)))})",
        JsonValueKind.Array =>
            $"[{string.Join(", ", data.EnumerateArray().Select(item => Expression(item, JsonRecord.ItemOf(type))))}]",
        JsonValueKind.Null => "null",
        JsonValueKind.Number when type == "string" => SymbolDisplay.FormatLiteral(data.GetRawText(), quote: true),
        JsonValueKind.String => SymbolDisplay.FormatLiteral(data.GetString()!, quote: true),
        _ => data.GetRawText(),
    };

    private static string KeyOf(JsonElement data) =>
        string.Join('|', data.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal));
}
