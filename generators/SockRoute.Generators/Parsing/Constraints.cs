using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>The constraints that the framework knows: their names, their arguments, and what to write instead.</summary>
internal static class Constraints
{
    private static readonly Dictionary<string, ConstraintKind> Plain = new(StringComparer.Ordinal)
    {
        ["int"] = ConstraintKind.Int,
        ["long"] = ConstraintKind.Long,
        ["float"] = ConstraintKind.Double,
        ["double"] = ConstraintKind.Double,
        ["decimal"] = ConstraintKind.Decimal,
        ["bool"] = ConstraintKind.Bool,
        ["guid"] = ConstraintKind.Guid,
        ["date"] = ConstraintKind.Date,
        ["datetime"] = ConstraintKind.DateTime,
        ["alpha"] = ConstraintKind.Alpha,
        ["slug"] = ConstraintKind.Slug,
        ["enum"] = ConstraintKind.Enum,
    };

    // With how they are written.
    private static readonly Dictionary<string, string> WithArguments = new(StringComparer.Ordinal)
    {
        ["length"] = "length(n)' or 'length(a,b)",
        ["min"] = "min(n)",
        ["max"] = "max(n)",
        ["range"] = "range(a,b)",
        ["minlength"] = "minlength(n)",
        ["maxlength"] = "maxlength(n)",
    };

    public static bool IsKnown(string name) => Plain.ContainsKey(name) || WithArguments.ContainsKey(name);

    /// <summary>Null for a constraint that the framework does not know, or not so.</summary>
    public static ConstraintModel? Parse(string text)
    {
        var written = new string([.. text.Where(static c => c != ' ')]);
        if (Plain.TryGetValue(written, out var kind))
        {
            return new() { Kind = kind, Name = written, Text = written };
        }

        var open = written.IndexOf('(');
        return open > 0 && written.EndsWith(")", StringComparison.Ordinal)
            ? Parse(written, written.Substring(0, open), written.Substring(open + 1, written.Length - open - 2).Split(','))
            : null;
    }

    public static string Advice(string text, IEnumerable<string> own)
    {
        var name = text.Split('(')[0].Trim();
        if (WithArguments.TryGetValue(name, out var form))
        {
            return $"write '{form}', with whole numbers, the smaller one first";
        }

        return Plain.ContainsKey(name) ? $"write '{name}'"
            : name.Length > 0 && NearestName.Find(name, Plain.Keys.Concat(WithArguments.Keys).Concat(own)) is { } near
                ? $"did you mean '{near}'?"
            : name.Length == 0 ? "write 'int', or leave the colon out"
            : $"mark a method 'static bool Name(ReadOnlySpan<char> text)' with [RouteConstraint(\"{name}\")], or leave it out";
    }

    private static ConstraintModel? Parse(string text, string name, string[] arguments)
    {
        var numbers = arguments.Select(ParseNumber).OfType<long>().ToArray();
        if (numbers.Length != arguments.Length)
        {
            return null;
        }

        return (name, numbers) switch
        {
            ("min", [var min]) => Range(text, name, min, long.MaxValue),
            ("max", [var max]) => Range(text, name, long.MinValue, max),
            ("range", [var min, var max]) when min <= max => Range(text, name, min, max),
            ("length", [var length]) => Length(text, name, length, length),
            ("length", [var min, var max]) => Length(text, name, min, max),
            ("minlength", [var min]) => Length(text, name, min, long.MaxValue),
            ("maxlength", [var max]) => Length(text, name, 0, max),
            _ => null,
        };
    }

    private static ConstraintModel Range(string text, string name, long min, long max) =>
        new() { Kind = ConstraintKind.Range, Name = name, Text = text, Min = min, Max = max };

    private static ConstraintModel? Length(string text, string name, long min, long max) => min < 0 || max < Math.Max(min, 1)
        ? null
        : new() { Kind = ConstraintKind.Length, Name = name, Text = text, Min = min, Max = max };

    private static long? ParseNumber(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
