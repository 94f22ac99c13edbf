using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>The attributes of <c>System.Text.Json</c>. One that is not known is a mistake, and never ignored.</summary>
internal static class JsonAttributes
{
    public const string Namespace = "System.Text.Json.Serialization";

    /// <summary>What [JsonNumberHandling] has for numbers that may be text; the Web defaults have it, too.</summary>
    public const int ReadFromString = 1;

    /// <summary>What [JsonNumberHandling] has for numbers as text.</summary>
    public const int WriteAsString = 2;

    /// <summary>What [JsonNumberHandling] has for the names of what is no number.</summary>
    public const int NamedLiterals = 4;

    // These say how JSON is read, and nothing about how it is written.
    private static readonly string[] ForReading =
    [
        "JsonConstructorAttribute", "JsonRequiredAttribute", "JsonUnmappedMemberHandlingAttribute",
        "JsonObjectCreationHandlingAttribute",
    ];

    private static readonly string[] OnMembers =
    [
        "JsonPropertyNameAttribute", "JsonIgnoreAttribute", "JsonPropertyOrderAttribute", "JsonIncludeAttribute",
        "JsonNumberHandlingAttribute", "JsonConverterAttribute", "JsonStringEnumMemberNameAttribute",
        "JsonExtensionDataAttribute",
    ];

    private static readonly string[] OnTypes =
    [
        "JsonNumberHandlingAttribute", "JsonConverterAttribute", "JsonPolymorphicAttribute", "JsonDerivedTypeAttribute",
    ];

    /// <summary>What to do about an attribute that generated code does not know; null without one.</summary>
    public static string? FindUnknown(ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => IsJson(attribute.AttributeClass)
            && !Names(symbol).Contains(attribute.AttributeClass!.Name)
            && !ForReading.Contains(attribute.AttributeClass.Name))
        .Select(static attribute => $"generated code does not know [{ShortName(attribute)}], so remove that")
        .FirstOrDefault();

    /// <summary>The argument of an attribute without a name; null without the attribute.</summary>
    public static object? ArgumentOf(ISymbol symbol, string name) =>
        Find(symbol, name) is { ConstructorArguments: [var argument, ..] } ? argument.Value : null;

    /// <summary>The attribute, or one of the user's that derives from it; null without one.</summary>
    public static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(
        attribute => BaseTypes.AndSelf(attribute.AttributeClass).Any(type => type.Name == name && IsInNamespace(type)));

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>The condition under which a member is ignored: never, without the attribute.</summary>
    public static JsonIgnoring IgnoringOf(ISymbol member)
    {
        if (Find(member, "JsonIgnoreAttribute") is not { } attribute)
        {
            return JsonIgnoring.Never;
        }

        var condition = attribute.NamedArguments
            .FirstOrDefault(static argument => argument.Key == "Condition").Value.Value as int?;
        return condition is { } value ? (JsonIgnoring)value : JsonIgnoring.Always;
    }

    private static string[] Names(ISymbol symbol) => symbol is ITypeSymbol ? OnTypes : OnMembers;

    private static bool IsJson(INamedTypeSymbol? type) => BaseTypes.AndSelf(type).Any(IsInNamespace);

    private static bool IsInNamespace(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() == Namespace
        && type.Name != "JsonAttribute";

    private static string ShortName(AttributeData attribute)
    {
        var name = attribute.AttributeClass!.Name;
        return name.EndsWith(WellKnownNames.AttributeSuffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - WellKnownNames.AttributeSuffix.Length)
            : name;
    }
}
