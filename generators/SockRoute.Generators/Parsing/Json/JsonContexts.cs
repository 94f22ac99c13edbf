using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// The types that the contexts of the project name, which [assembly: JsonContext] names in turn: those are written and read
/// by them. What another generator adds to a context is not seen here.
/// </summary>
internal sealed class JsonContexts(Compilation compilation)
{
    public const string Advice = "name it in a JsonSerializerContext with [JsonSerializable], and that with [assembly: JsonContext]";

    private const string Attribute = "JsonSerializableAttribute";

    private readonly Lazy<ILookup<ITypeSymbol, INamedTypeSymbol>> _contexts = new(() => Find(compilation));

    /// <summary>Whether a context names the type. An enum is written as its own attributes say.</summary>
    public bool Names(ITypeSymbol type) => type.TypeKind != TypeKind.Enum && _contexts.Value.Contains(type);

    /// <summary>The context that names the type.</summary>
    public INamedTypeSymbol ContextOf(ITypeSymbol type) => _contexts.Value[type].First();

    /// <summary>What to do about a type that a context names; null when that writes it.</summary>
    public string? FindMistake(ITypeSymbol type) =>
        _contexts.Value[type].Skip(1).FirstOrDefault() is { } other
            ? $"both '{CodeText.Name(ContextOf(type))}' and '{CodeText.Name(other)}' name it, so remove it from one of them"
        : !TypeReach.Reaches(ContextOf(type))
            ? $"generated code cannot reach '{CodeText.Name(ContextOf(type))}', so make that public or internal"
        : !TypeReach.Reaches(type) ? JsonObjects.ReachAdvice
        : null;

    /// <summary>The class that writes by a context.</summary>
    public static JsonType<JsonTypeModel> ParseWritten(ITypeSymbol type, INamedTypeSymbol context) => new()
    {
        Fault = null,
        Links = [],
        Model = new()
        {
            FullName = JsonNames.Full(type),
            ClassName = JsonNames.Class(type),
            Type = JsonNames.Type(type),
            CanBeNull = false,
            HasValues = false,
            Members = new([]),
            Enum = null,
            Context = JsonNames.Type(context),
        },
    };

    /// <summary>The class that reads by a context.</summary>
    public static JsonType<JsonReaderModel> ParseRead(ITypeSymbol type, INamedTypeSymbol context) => new()
    {
        Fault = null,
        Links = [],
        Model = JsonReadObjectParser.Empty(type) with { Context = JsonNames.Type(context) },
    };

    private static ILookup<ITypeSymbol, INamedTypeSymbol> Find(Compilation compilation) => compilation.Assembly
        .GetAttributes()
        .Where(static attribute => attribute is { AttributeClass: { Name: "JsonContextAttribute" } type }
            && WellKnownTypes.IsFramework(type))
        .SelectMany(static attribute => attribute.ConstructorArguments)
        .Select(static argument => argument.Value)
        .OfType<INamedTypeSymbol>()
        .Where(static type => BaseTypes.Of(type).Any(
            static one => WellKnownTypes.Is(one, JsonAttributes.Namespace, "JsonSerializerContext")))
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .OrderBy(CodeText.FullName, StringComparer.Ordinal)
        .SelectMany(static context => TypesOf(context)
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .Select(type => (type, context)))
        .ToLookup<(ITypeSymbol Type, INamedTypeSymbol Context), ITypeSymbol, INamedTypeSymbol>(
            static one => one.Type, static one => one.Context, SymbolEqualityComparer.Default);

    private static IEnumerable<ITypeSymbol> TypesOf(INamedTypeSymbol context) => context.GetAttributes()
        .Where(static attribute =>
            attribute.AttributeClass is { } type && WellKnownTypes.Is(type, JsonAttributes.Namespace, Attribute))
        .SelectMany(static attribute => attribute.ConstructorArguments)
        .Select(static argument => argument.Value)
        .OfType<ITypeSymbol>();
}
