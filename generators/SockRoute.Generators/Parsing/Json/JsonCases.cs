using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// What the attributes of a type say of those that may stand for it: [JsonDerivedType] and [JsonPolymorphic]. A derived
/// type does not inherit them.
/// </summary>
internal sealed class JsonCases
{
    private static readonly string[] Reserved = ["$id", "$ref", "$values"];

    private readonly INamedTypeSymbol _type;

    public JsonCases(INamedTypeSymbol type)
    {
        _type = type;
        Types =
        [
            .. type.GetAttributes()
                .Where(static attribute => Is(attribute, "JsonDerivedTypeAttribute"))
                .Select(static attribute => new JsonCase(attribute)),
        ];
        var arguments = type.GetAttributes()
            .Where(static attribute => Is(attribute, "JsonPolymorphicAttribute"))
            .SelectMany(static attribute => attribute.NamedArguments)
            .ToDictionary(static one => one.Key, static one => one.Value.Value, StringComparer.Ordinal);
        Name = arguments.TryGetValue("TypeDiscriminatorPropertyName", out var name) && name is string text ? text : "$type";
        Unknown = arguments.TryGetValue("UnknownDerivedTypeHandling", out var handling) && handling is int value
            ? (JsonUnknownHandling)value
            : JsonUnknownHandling.Refuse;
        IgnoresUnknownNames = arguments.TryGetValue("IgnoreUnrecognizedTypeDiscriminators", out var ignores)
            && ignores is true;
    }

    public IReadOnlyList<JsonCase> Types { get; }

    /// <summary>The name of the member that says which type it is.</summary>
    public string Name { get; }

    /// <summary>What becomes of a type that is not named.</summary>
    public JsonUnknownHandling Unknown { get; }

    /// <summary>Whether a text may name a type that is not known.</summary>
    public bool IgnoresUnknownNames { get; }

    public static bool Has(ITypeSymbol type) => type is INamedTypeSymbol && type.GetAttributes().Any(
        static attribute => Is(attribute, "JsonDerivedTypeAttribute") || Is(attribute, "JsonPolymorphicAttribute"));

    /// <summary>What is wrong with them; null when nothing is.</summary>
    public string? FindMistake()
    {
        var discriminators = Types.Where(static one => one.Discriminator is not null).ToArray();
        return Types.Count == 0 ? "[JsonPolymorphic] names no types, so add a [JsonDerivedType] for each"
            : _type.IsValueType || _type.IsSealed ? "nothing can derive from it, so remove [JsonDerivedType]"
            : Reserved.Contains(Name) ? $"'{Name}' means something else in JSON, so write another TypeDiscriminatorPropertyName"
            : JsonNames.HasLoneSurrogate(Name) ? "its TypeDiscriminatorPropertyName is no text, so write another name"
            : Types.Select(FindMistake).FirstOrDefault(static mistake => mistake is not null) is { } mistake ? mistake
            : Types.GroupBy(static one => one.Type, SymbolEqualityComparer.Default)
                .FirstOrDefault(static group => group.Count() > 1) is { } twice
                ? $"two [JsonDerivedType] name '{CodeText.Short(twice.First().Type!)}', so remove one"
            : discriminators.GroupBy(static one => one.Discriminator).FirstOrDefault(static group => group.Count() > 1)
                is { } same
                ? $"two [JsonDerivedType] have the discriminator {Shown(same.Key!)}, so give one of them another"
            : null;
    }

    /// <summary>What is wrong with a type of which a member has the name that says which type it is; null without such.</summary>
    public JsonFault? FindConflict(INamedTypeSymbol one) => JsonMembers.Of(one).All
        .Where(member => !member.IsIgnored && member.Name == Name)
        .Select(member => new JsonFault(
            member.Symbol, member.Type, $"'{member.Name}' says which type it is, so give it another name"))
        .FirstOrDefault();

    private string? FindMistake(JsonCase one) => one.Type switch
    {
        null => "a [JsonDerivedType] names no class, so write one",
        { TypeKind: TypeKind.Error } => "a [JsonDerivedType] names no class, so write one",
        { IsUnboundGenericType: true } type =>
            $"the [JsonDerivedType] with '{type.Name}' has no type arguments, so write them",
        var type when !Derives(type) =>
            $"'{CodeText.Short(type)}' does not derive from it, so remove that [JsonDerivedType]",
        { IsAbstract: true } type when Unknown != JsonUnknownHandling.Nearest =>
            $"'{CodeText.Short(type)}' is abstract, so name the types that derive from that in a [JsonDerivedType]",
        { TypeKind: TypeKind.Interface } type =>
            $"'{CodeText.Short(type)}' is an interface, and a value can be several, so name classes in [JsonDerivedType]",
        _ => null,
    };

    private bool Derives(INamedTypeSymbol type) => BaseTypes.AndSelf(type).Concat(type.AllInterfaces)
        .Contains(_type, SymbolEqualityComparer.Default);

    private static string Shown(object discriminator) =>
        discriminator is string text ? CodeText.Literal(text) : discriminator.ToString();

    private static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && WellKnownTypes.Is(type, JsonAttributes.Namespace, name);
}
