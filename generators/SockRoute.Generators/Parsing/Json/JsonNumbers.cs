using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// What [JsonNumberHandling] means where: for a number, and for a list or dictionary whose items are numbers; and from
/// there for the lists within those.
/// </summary>
internal static class JsonNumbers
{
    private const string Attribute = "JsonNumberHandlingAttribute";
    private const string Advice = "[JsonNumberHandling] is for a number or a list of numbers, so remove it";

    /// <summary>What the attribute of a member asks for; null without one.</summary>
    public static int? Of(ISymbol symbol) => JsonAttributes.ArgumentOf(symbol, Attribute) as int?;

    /// <summary>What to do about the attribute on a member that has no numbers; null when it has.</summary>
    public static string? FindMistake(ISymbol member, ITypeSymbol type) =>
        Of(member) is not null && (!HasNumbers(type) || JsonConverters.UseOf(member) != JsonConverterUse.None)
            ? Advice
            : null;

    /// <summary>How the numbers of a member are written; null where its type decides.</summary>
    public static int? OfMember(ISymbol member, ITypeSymbol type, INamedTypeSymbol home) =>
        HasNumbers(type) ? Of(member) ?? Of(home) : null;

    /// <summary>How the numbers of a list are written, where nothing around it decides.</summary>
    public static int? OfList(ITypeSymbol type) => HasNumbers(type) ? Of(type) : null;

    /// <summary>The runtime's method for a number.</summary>
    public static string MethodOf(ITypeSymbol number, int handling) =>
        (handling & JsonAttributes.WriteAsString) != 0 ? "WriteAsString"
        : (handling & JsonAttributes.NamedLiterals) != 0 && JsonSimpleTypes.IsFloating(number) ? "WriteOrName"
        : "Write";

    private static bool HasNumbers(ITypeSymbol type) =>
        JsonSimpleTypes.IsNumber(ValueTypes.Unwrap(type))
        || (JsonSimpleTypes.MethodOf(type) is null
            && JsonCollections.Of(type)?.Item is { } item
            && JsonSimpleTypes.IsNumber(ValueTypes.Unwrap(item)));
}
