using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides whether the type of a parameter holds everything that its constraints let through.</summary>
internal static class ConstraintFit
{
    // The types to advise, the narrower before the wider.
    private static readonly (string Type, ConstraintKind Kind)[] Types =
    [
        ("int", ConstraintKind.Int), ("long", ConstraintKind.Long), ("decimal", ConstraintKind.Decimal),
        ("double", ConstraintKind.Double), ("bool", ConstraintKind.Bool), ("Guid", ConstraintKind.Guid),
        ("DateOnly", ConstraintKind.Date), ("DateTime", ConstraintKind.DateTime),
    ];

    private static readonly ConcurrentDictionary<(string, string), bool> Cache = new();
    private static readonly ConcurrentDictionary<(string, string), bool> ImpliedCache = new();

    /// <summary>What to do about a type that does not fit; null when it does, or when nothing is said about the text.</summary>
    public static string? FindMisfit(TemplatePart part, ITypeSymbol type)
    {
        var value = ValueTypes.Unwrap(type);
        if (NamesEnum(part))
        {
            return "make the parameter an enum, or remove the constraint";
        }

        if (part.Constraints.Count == 0 || value.SpecialType == SpecialType.System_String)
        {
            return null;
        }

        var model = part.ToModel();
        return Cache.GetOrAdd((model.Key, CodeText.Type(value) + EnumKey(value)), _ => Fits(model, value))
            ? null
            : Advice(TypeFor(part.Constraints));
    }

    /// <summary>Whether the text of every value of the type satisfies the constraint.</summary>
    public static bool IsImplied(ConstraintModel constraint, ITypeSymbol type) =>
        constraint.Kind != ConstraintKind.User && HasExactLanguage(type)
        && ImpliedCache.GetOrAdd(
            (constraint.Key, CodeText.Type(type) + EnumKey(type)), _ => IsWithin(type, constraint));

    /// <summary>The type that such a parameter would best have.</summary>
    public static string TypeFor(IReadOnlyList<ConstraintModel> constraints)
    {
        var languages = new Languages();
        var language = languages.Both(constraints.Select(c => ConstraintLanguages.Of(languages, c)));
        return constraints.All(static c => c.Kind is ConstraintKind.User or ConstraintKind.Alpha or ConstraintKind.Slug)
            ? "string"
            : Types
                .Where(pair => Holds(languages, ConstraintLanguages.Of(languages, Known(pair.Kind)), language))
                .Select(static pair => pair.Type)
                .FirstOrDefault() ?? "string";
    }

    /// <summary>Whether the constraint wants an enum that the parameter is not.</summary>
    public static bool NamesEnum(TemplatePart part) =>
        part.Constraints.Any(static c => c.Kind == ConstraintKind.Enum && c.Members.Count == 0);

    /// <summary>The constraint that says what a type says, or null.</summary>
    public static string? ConstraintFor(ITypeSymbol type)
    {
        var value = ValueTypes.Unwrap(type);
        var name = CodeText.Short(value);
        var known = Types.FirstOrDefault(pair => pair.Type == name);
        return value.TypeKind == TypeKind.Enum ? "enum"
            : TextParsers.Has(value) ? null
            : name == "float" ? name
            : name == "DateTimeOffset" ? "datetime"
            : known.Type is not null ? known.Kind.ToString().ToLowerInvariant()
            : TypeLanguages.RangeOf(value) is { } range && range.Min >= long.MinValue && range.Max <= long.MaxValue
                ? FormattableString.Invariant($"range({range.Min},{range.Max})")
                : null;
    }

    // A constraint of the user's knows more than is written, so that only what is impossible is a mistake.
    private static bool Fits(PartModel part, ITypeSymbol type)
    {
        var languages = new Languages();
        var (taken, held) = (SegmentLanguages.Of(languages, part), TypeLanguages.Of(languages, type));
        return SegmentLanguages.Opaque(part).Any()
            ? held.Kind == LanguageKind.Nothing || LanguageSearch.FindText(languages, languages.Both(taken, held)) is not null
            : Holds(languages, held, taken);
    }

    // Other types have values whose text no constraint takes: not a number, years that an offset leads out of.
    private static bool HasExactLanguage(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType == SpecialType.System_Boolean
        || ValueTypes.NameOf(type) is "Guid" or "DateOnly"
        || (TypeLanguages.RangeOf(type) is not null
            && type.SpecialType is not (SpecialType.System_IntPtr or SpecialType.System_UIntPtr));

    private static bool IsWithin(ITypeSymbol type, ConstraintModel constraint)
    {
        var languages = new Languages();
        return Holds(languages, ConstraintLanguages.Of(languages, constraint), TypeLanguages.Of(languages, type));
    }

    private static bool Holds(Languages languages, Language outer, Language inner) =>
        LanguageSearch.FindText(languages, languages.Both(inner, languages.Not(outer))) is null;

    // Members of an enum change while its name stays.
    private static string EnumKey(ITypeSymbol type) => type.TypeKind == TypeKind.Enum
        ? string.Join(",", ParameterForms.EnumOf(type).Members.Select(static member => member.Name))
        : "";

    private static string Advice(string type) =>
        $"make the parameter {(type == "int" ? "an" : "a")} '{type}', or remove the constraint";

    private static ConstraintModel Known(ConstraintKind kind) => new() { Kind = kind, Name = "", Text = "" };
}
