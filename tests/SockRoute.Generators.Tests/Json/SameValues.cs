using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Whether two values are the same all through, types of lists and fields that no JSON shows included.</summary>
internal static class SameValues
{
    /// <summary>The first difference, with the way that leads there; null for the same values.</summary>
    public static string? FindDifference(object? expected, object? actual, string path = "$")
    {
        if (expected is null || actual is null)
        {
            return expected is null && actual is null ? null : $"{path}: {expected ?? "null"}, not {actual ?? "null"}";
        }

        // A value within a node has a type that depends on what made it.
        if (expected is JsonNode node && actual is JsonNode other)
        {
            return Compare($"{node.GetValueKind()} {node.ToJsonString()}", $"{other.GetValueKind()} {other.ToJsonString()}", path);
        }

        if (expected.GetType() != actual.GetType())
        {
            return $"{path}: a {expected.GetType()}, not a {actual.GetType()}";
        }

        return Simple(expected) is { } text ? Compare(text, Simple(actual)!, path)
            : expected is IDictionary dictionary ? CompareAll(Pairs(dictionary), Pairs((IDictionary)actual), path)
            : expected is IEnumerable list && !expected.GetType().IsValueType ? CompareAll(Items(list), Items((IEnumerable)actual), path)
            : CompareFields(expected, actual, path);
    }

    private static string? Compare(string expected, string actual, string path) =>
        expected == actual ? null : $"{path}: {expected}, not {actual}";

    private static string? Simple(object value) => value switch
    {
        string text => text,
        double number => BitConverter.DoubleToInt64Bits(number).ToString("x", null),
        float number => BitConverter.SingleToInt32Bits(number).ToString("x", null),
        decimal number => string.Join(' ', decimal.GetBits(number)),
        DateTime time => $"{time.Ticks} {time.Kind}",
        DateTimeOffset time => $"{time.Ticks} {time.Offset}",
        Uri address => $"{address.OriginalString} {address.IsAbsoluteUri}",
        JsonElement element => element.ValueKind == JsonValueKind.Undefined ? "undefined" : element.GetRawText(),
        JsonDocument document => document.RootElement.GetRawText(),
        Enum or Guid or DateOnly or TimeOnly or TimeSpan or Version => value.ToString(),
        char or bool or byte or sbyte or short or ushort or int or uint or long or ulong => value.ToString(),
        _ => null,
    };

    private static object?[] Items(IEnumerable list) => [.. list.Cast<object?>()];

    private static object?[] Pairs(IDictionary dictionary)
    {
        var pairs = new List<object?>();
        foreach (DictionaryEntry entry in dictionary)
        {
            pairs.Add(entry.Key);
            pairs.Add(entry.Value);
        }

        return [.. pairs];
    }

    private static string? CompareAll(object?[] expected, object?[] actual, string path)
    {
        if (expected.Length != actual.Length)
        {
            return $"{path}: {expected.Length} items, not {actual.Length}";
        }

        return expected.Select((item, i) => FindDifference(item, actual[i], $"{path}[{i}]"))
            .FirstOrDefault(static found => found is not null);
    }

    private static string? CompareFields(object expected, object actual, string path)
    {
        const BindingFlags Own =
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var type = expected.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Own))
            {
                var found = FindDifference(field.GetValue(expected), field.GetValue(actual), $"{path}.{field.Name}");
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
