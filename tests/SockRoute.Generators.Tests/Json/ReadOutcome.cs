using System.Text;
using System.Text.Json;

namespace SockRoute.Generators.Tests.Json;

/// <summary>What came of reading a text: a value, or a refusal with the place that it names.</summary>
internal sealed record ReadOutcome(bool IsRefused, object? Value, string? Path)
{
    private static readonly string[] NoNumbers = ["\"NaN\"", "Infinity\""];

    /// <summary>What generated code is measured against; but a name that is given twice is refused.</summary>
    public static readonly JsonSerializerOptions Web =
        new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false };

    /// <summary>
    /// Whether there is a number that is none or infinite, which JsonSerializer reads but does not write. SR3002 lists that.
    /// </summary>
    public bool IsNoNumber => !IsRefused && (Shown(Value) == nameof(ArgumentException)
        || (Shown(Value) is var text && NoNumbers.Any(name => text.Contains(name, StringComparison.Ordinal))));

    public static ReadOutcome OfSerializer(ReadOnlySpan<byte> text, Type type)
    {
        try
        {
            return new(false, JsonSerializer.Deserialize(text, type, Web), null);
        }
        catch (JsonException refusal)
        {
            return new(true, null, refusal.Path);
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            // What it throws for a name that a JsonObject has twice, and for an object where a JsonValue is expected.
            return new(true, null, null);
        }
    }

    /// <summary>What is different about another outcome; null for the same.</summary>
    public string? FindDifference(ReadOutcome actual)
    {
        if (IsRefused || actual.IsRefused)
        {
            return IsRefused == actual.IsRefused ? null
                : IsRefused ? $"it is read, as {Shown(actual.Value)}"
                : $"it is refused, but is {Shown(Value)}";
        }

        return Shown(Value) == Shown(actual.Value)
            ? SameValues.FindDifference(Value, actual.Value)
            : $"it is read as {Shown(actual.Value)}, but is {Shown(Value)}";
    }

    public static string Shown(ReadOnlySpan<byte> text)
    {
        var shown = new StringBuilder();
        foreach (var letter in Encoding.Latin1.GetString(text))
        {
            shown.Append(letter is >= ' ' and < '\u007f' ? letter.ToString() : $"<{(int)letter:x2}>");
        }

        return shown.ToString();
    }

    private static string Shown(object? value)
    {
        try
        {
            return JsonSerializer.Serialize(value, JsonSerializerOptions.Web);
        }
        catch (Exception refusal) when (refusal is JsonException or ArgumentException or InvalidOperationException)
        {
            // A number that is none, or a piece of JSON that was left out.
            return refusal.GetType().Name;
        }
    }
}
