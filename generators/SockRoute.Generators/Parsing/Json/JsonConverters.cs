using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>The converters that [JsonConverter] names.</summary>
internal static class JsonConverters
{
    private const string EnumAdvice = "JsonStringEnumConverter is for an enum, so remove [JsonConverter]";

    private const string OtherAdvice =
        $"generated code does not know that attribute, so write [JsonConverter(typeof(…))], or {JsonContexts.Advice}";

    public static JsonConverterUse UseOf(ISymbol symbol)
    {
        if (JsonAttributes.Find(symbol, "JsonConverterAttribute") is not { } attribute)
        {
            return JsonConverterUse.None;
        }

        return attribute.AttributeClass!.Name != "JsonConverterAttribute" || TypeOf(attribute) is not { } converter
                ? JsonConverterUse.Other
            : WellKnownTypes.Is(converter, JsonAttributes.Namespace, "JsonStringEnumConverter")
                ? JsonConverterUse.EnumNames
            : WellKnownTypes.Is(converter, JsonAttributes.Namespace, "JsonNumberEnumConverter")
                ? JsonConverterUse.EnumNumbers
            : JsonConverterUse.Own;
    }

    /// <summary>The converter of the user's on a type or a member.</summary>
    public static INamedTypeSymbol Own(ISymbol symbol) =>
        TypeOf(JsonAttributes.Find(symbol, "JsonConverterAttribute")!)!;

    /// <summary>What is wrong with the attribute on a type, or on a member of that type; null when nothing is.</summary>
    public static string? FindMistake(ISymbol symbol, ITypeSymbol type, JsonScope scope) => UseOf(symbol) switch
    {
        JsonConverterUse.Other => OtherAdvice,
        JsonConverterUse.Own => FindMistake(Own(symbol), type, scope),
        JsonConverterUse.None => null,
        _ when ValueTypes.Unwrap(type).TypeKind == TypeKind.Enum => null,
        _ => EnumAdvice,
    };

    /// <summary>The type whose values a converter writes; null for none.</summary>
    public static ITypeSymbol? ConvertedBy(ITypeSymbol converter) => BaseTypes.Of(converter)
        .FirstOrDefault(static one => one.Arity == 1 && WellKnownTypes.Is(one, JsonAttributes.Namespace, "JsonConverter"))
        ?.TypeArguments[0];

    /// <summary>Whether the type is the one whose values a converter writes.</summary>
    public static bool Converts(ITypeSymbol converter, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(ConvertedBy(converter), type);

    /// <summary>The class that writes by a converter.</summary>
    public static JsonType<JsonTypeModel> ParseWritten(ITypeSymbol converter) => new()
    {
        Fault = null,
        Links = [],
        Model = new()
        {
            FullName = JsonNames.Full(converter),
            ClassName = JsonNames.Class(converter),
            Type = JsonNames.Type(ConvertedBy(converter)!),
            CanBeNull = false,
            HasValues = false,
            Members = new([]),
            Enum = null,
            Converter = JsonNames.Type(converter),
        },
    };

    /// <summary>The class that reads by a converter.</summary>
    public static JsonType<JsonReaderModel> ParseRead(ITypeSymbol converter) => new()
    {
        Fault = null,
        Links = [],
        Model = JsonReadObjectParser.Empty(converter) with
        {
            Type = JsonNames.Type(ConvertedBy(converter)!),
            Converter = JsonNames.Type(converter),
        },
    };

    private static string? FindMistake(INamedTypeSymbol converter, ITypeSymbol type, JsonScope scope)
    {
        var name = CodeText.Short(converter);
        var converted = ConvertedBy(converter);
        return converter.IsUnboundGenericType
                ? $"'{name}' has no type arguments, so write [JsonConverter(typeof({converter.Name}<…>))] with them"
            : BaseTypes.Of(converter).Any(static one =>
                WellKnownTypes.Is(one, JsonAttributes.Namespace, "JsonConverterFactory"))
                ? $"'{name}' is a factory, which only JsonSerializer asks, so name a JsonConverter<T>, or {JsonContexts.Advice}"
            : converted is null ? $"'{name}' is no JsonConverter<T>, so derive it from that"
            : !Converts(converter, type) && !Converts(converter, ValueTypes.Unwrap(type))
                ? $"'{name}' converts '{CodeText.Short(converted)}', so use a JsonConverter<{CodeText.Short(type)}>"
            : converter.IsAbstract || !TypeReach.Reaches(converter) || !HasConstructor(converter, scope.Assembly)
                ? $"generated code cannot make a '{name}', so give it a constructor without parameters that it can reach"
            : null;
    }

    private static bool HasConstructor(INamedTypeSymbol type, IAssemblySymbol assembly) => type.InstanceConstructors.Any(
        one => one.Parameters.IsEmpty && MadeTypes.IsAccessible(one, assembly));

    private static INamedTypeSymbol? TypeOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: INamedTypeSymbol converter }] ? converter : null;
}
