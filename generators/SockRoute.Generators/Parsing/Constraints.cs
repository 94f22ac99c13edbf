using System.Globalization;
using System.Numerics;
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

    /// <summary>The name of a constraint as it is written; blanks around it mean nothing.</summary>
    public static string NameIn(string text) => text.Split('(')[0].Trim();

    /// <summary>Null for a constraint that the framework does not know, or not so.</summary>
    public static ConstraintModel? Parse(string text)
    {
        var name = NameIn(text);
        if (Plain.TryGetValue(text.Trim(), out var kind))
        {
            return new() { Kind = kind, Name = name, Text = name };
        }

        return ArgumentsIn(text) is { } arguments
            ? Parse($"{name}({string.Join(",", arguments)})", name, arguments)
            : null;
    }

    /// <summary>What is wrong with a constraint that is none, and what to write instead.</summary>
    public static (string Fault, string Advice) FindMistake(string text, IEnumerable<string> own)
    {
        var name = NameIn(text);
        return WithArguments.TryGetValue(name, out var form) ? FindMistake(name, form, ArgumentsIn(text) ?? [])
            : Plain.ContainsKey(name) ? ("takes no argument", $"write '{name}'")
            : ("is not known", Advice(name, own));
    }

    private static (string Fault, string Advice) FindMistake(string name, string form, string[] arguments)
    {
        var isLength = name.EndsWith("length", StringComparison.Ordinal);
        var isInRange = arguments.All(argument => ParseNumber(argument) is { } number && (!isLength || number >= 0));
        if (arguments.Length > 0 && arguments.All(IsNumber) && !isInRange)
        {
            return ("is out of range", isLength
                ? "lengths go from 0 to 9223372036854775807"
                : "numbers go from -9223372036854775808 to 9223372036854775807");
        }

        return name == "range" ? ("has no such arguments", $"write '{form}', with whole numbers, the smaller one first")
            : name == "length"
                ? ("has no such arguments", $"write '{form}', with whole numbers above 0, the smaller one first")
            : ("has no such argument", $"write '{form}', with a whole number{(name == "maxlength" ? " above 0" : "")}");
    }

    private static string Advice(string name, IEnumerable<string> own) =>
        name.Length > 0 && NearestName.Find(name, Plain.Keys.Concat(WithArguments.Keys).Concat(own)) is { } near
            ? $"did you mean '{near}'?"
        : name.Length == 0 ? "write 'int', or leave the colon out"
        : "mark a method 'static bool Name(ReadOnlySpan<char> text)' "
            + $"with [RouteConstraint(\"{name}\")], or leave it out";

    // What stands between the parentheses, which are the end; null without them.
    private static string[]? ArgumentsIn(string text)
    {
        var (open, end) = (text.IndexOf('('), text.TrimEnd());
        return open > 0 && end.EndsWith(")", StringComparison.Ordinal)
            ? [.. end.Substring(open + 1, end.Length - open - 2).Split(',').Select(static argument => argument.Trim())]
            : null;
    }

    private static bool IsNumber(string text) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

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
