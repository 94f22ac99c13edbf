using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// Decides how the values of a type are read where they stand: in place, or by the class of an object or enum, into which
/// it does not look.
/// </summary>
internal sealed class JsonReadValueParser
{
    private readonly IAssemblySymbol _assembly;
    private readonly List<ITypeSymbol> _types = [];
    private readonly Stack<ITypeSymbol> _lists = new();

    private JsonReadValueParser(IAssemblySymbol assembly) => _assembly = assembly;

    /// <summary>Null when there is no such code.</summary>
    public JsonReadModel? Model { get; private set; }

    /// <summary>What is wrong, where there is no code.</summary>
    public JsonFault? Fault { get; private set; }

    /// <summary>The types that are read by classes of their own.</summary>
    public IReadOnlyList<ITypeSymbol> Types => _types;

    public static JsonReadValueParser Parse(ITypeSymbol type, IAssemblySymbol assembly)
    {
        var parser = new JsonReadValueParser(assembly);
        parser.Model = parser.Value(type);
        return parser;
    }

    /// <summary>The same for an enum that is read by name, whatever its own attributes say.</summary>
    public static JsonReadValueParser ParseNamed(ITypeSymbol type, IAssemblySymbol assembly)
    {
        var parser = new JsonReadValueParser(assembly);
        var named = parser.Read(ValueTypes.Unwrap(type), JsonReadShape.Read);
        parser.Model = ValueTypes.IsNullable(type) ? Of(type, JsonReadShape.Nullable, "", named) : named;
        return parser;
    }

    private JsonReadModel? Value(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return Fail(type, null);
        }

        if (JsonReadMethods.Of(type) is { } method)
        {
            return Of(type, JsonReadShape.Simple, method);
        }

        if (ValueTypes.IsNullable(type))
        {
            return Value(ValueTypes.Unwrap(type)) is { } some ? Of(type, JsonReadShape.Nullable, "", some) : null;
        }

        return type.TypeKind == TypeKind.Enum ? Enum((INamedTypeSymbol)type)
            : JsonCollections.Of(type) is { } collection ? Collection(type, collection)
            : JsonObjects.FindMistake(type) is { } mistake ? Fail(type, mistake)
            : Read(type, JsonReadShape.Read);
    }

    private JsonReadModel? Enum(INamedTypeSymbol type)
    {
        var converter = JsonAttributes.ConverterOf(type);
        return converter == JsonConverterUse.Other ? Fail(type, JsonAttributes.ConverterAdvice)
            : !TypeReach.Reaches(type) ? Fail(type, JsonObjects.ReachAdvice)
            : converter == JsonConverterUse.EnumNames ? Read(type, JsonReadShape.Read)
            : Of(type, JsonReadShape.EnumNumber, JsonReadMethods.OfEnum(type));
    }

    private JsonReadModel? Collection(ITypeSymbol type, JsonCollection collection)
    {
        if (collection.Advice is { } advice)
        {
            return Fail(type, advice);
        }

        if (_lists.Contains(type, SymbolEqualityComparer.Default))
        {
            return Fail(type, "it is a list of itself, so give it a member with that list");
        }

        var known = JsonReadCollections.Known(type);
        var method = known ?? JsonReadCollections.Filled(type, collection, _assembly);
        if (method is null)
        {
            return Fail(
                type, "generated code cannot make one of its items, so use an array, a List<T> or a Dictionary<K, V>");
        }

        _lists.Push(type);
        var key = collection.Key is null ? null : Key(collection.Key);
        var item = Value(collection.Item!);
        _lists.Pop();
        var shape = known is null ? JsonReadShape.OwnCollection : JsonReadShape.Collection;
        return item is null || (key is null && collection.Key is not null) ? null
            : key is null ? Of(type, shape, method, item)
            : Of(type, shape, method, key, item);
    }

    private JsonReadModel? Key(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum ? Read(type, JsonReadShape.ReadName)
        : JsonSimpleTypes.IsKey(type) ? Of(type, JsonReadShape.Simple, JsonReadMethods.OfKey(type))
        : Fail(type, "a key is a string, a whole number, bool, Guid, DateOnly or an enum");

    private JsonReadModel Read(ITypeSymbol type, JsonReadShape shape)
    {
        _types.Add(type);
        return Of(type, shape, JsonNames.Class(type));
    }

    private JsonReadModel? Fail(ITypeSymbol type, string? advice)
    {
        Fault ??= new(null, type, advice);
        return null;
    }

    private static JsonReadModel Of(ITypeSymbol type, JsonReadShape shape, string name, params JsonReadModel[] parts) =>
        new() { Shape = shape, Name = name, Type = JsonNames.Type(type), Parts = new(parts) };
}
