using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// Decides how the values of a type are read where they stand: in place, or by the class of an object or enum, into which
/// it does not look.
/// </summary>
internal sealed class JsonReadValueParser
{
    private readonly JsonScope _scope;
    private readonly List<ITypeSymbol> _types = [];
    private readonly Stack<ITypeSymbol> _lists = new();

    private JsonReadValueParser(JsonScope scope) => _scope = scope;

    /// <summary>Null when there is no such code.</summary>
    public JsonReadModel? Model { get; private set; }

    /// <summary>What is wrong, where there is no code.</summary>
    public JsonFault? Fault { get; private set; }

    /// <summary>The types that are read by classes of their own.</summary>
    public IReadOnlyList<ITypeSymbol> Types => _types;

    /// <summary>With how numbers are read, where something around the value says so.</summary>
    public static JsonReadValueParser Parse(ITypeSymbol type, JsonScope scope, int? handling = null)
    {
        var parser = new JsonReadValueParser(scope);
        parser.Model = parser.Value(type, handling);
        return parser;
    }

    /// <summary>The same for an enum that is read by name, whatever its own attributes say.</summary>
    public static JsonReadValueParser ParseNamed(ITypeSymbol type, JsonScope scope)
    {
        var parser = new JsonReadValueParser(scope);
        var named = parser.Read(ValueTypes.Unwrap(type), JsonReadShape.Read);
        parser.Model = ValueTypes.IsNullable(type) ? Of(type, JsonReadShape.Nullable, "", named) : named;
        return parser;
    }

    /// <summary>The same for an enum that is read by its number, whatever its own attributes say.</summary>
    public static JsonReadValueParser ParseNumbered(ITypeSymbol type, JsonScope scope)
    {
        var parser = new JsonReadValueParser(scope);
        var number = Number((INamedTypeSymbol)ValueTypes.Unwrap(type));
        parser.Model = ValueTypes.IsNullable(type) ? Of(type, JsonReadShape.Nullable, "", number) : number;
        return parser;
    }

    /// <summary>The same for what a converter of the user's reads.</summary>
    public static JsonReadValueParser ParseConverted(ITypeSymbol type, INamedTypeSymbol converter, JsonScope scope)
    {
        var parser = new JsonReadValueParser(scope);
        var isWhole = JsonConverters.Converts(converter, type);
        var read = parser.Read(isWhole ? type : ValueTypes.Unwrap(type), converter);
        parser.Model = isWhole ? read : Of(type, JsonReadShape.Nullable, "", read);
        return parser;
    }

    private JsonReadModel? Value(ITypeSymbol type, int? handling)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return Fail(type, null);
        }

        if (JsonReadMethods.Of(type) is { } method)
        {
            return Of(
                type,
                JsonReadShape.Simple,
                JsonSimpleTypes.IsNumber(type)
                    ? JsonReadMethods.OfNumber(type, handling ?? JsonAttributes.ReadFromString)
                    : method);
        }

        if (ValueTypes.IsNullable(type))
        {
            return Value(ValueTypes.Unwrap(type), handling) is { } some ? Of(type, JsonReadShape.Nullable, "", some) : null;
        }

        return _scope.Contexts.Names(type) ? InContext(type)
            : JsonConverters.FindMistake(type, type, _scope) is { } wrong ? Fail(type, wrong)
            : JsonConverters.UseOf(type) == JsonConverterUse.Own ? Read(type, JsonConverters.Own(type))
            : type.TypeKind == TypeKind.Enum ? Enum((INamedTypeSymbol)type)
            : JsonReadMethods.FindMistake(type) is { } unread ? Fail(type, unread)
            : JsonCollections.Of(type) is { } collection ? Collection(type, collection, handling)
            : JsonObjects.FindMistake(type) is { } mistake ? Fail(type, mistake)
            : Read(type, JsonReadShape.Read);
    }

    private JsonReadModel? InContext(ITypeSymbol type) =>
        _scope.Contexts.FindMistake(type) is { } mistake ? Fail(type, mistake) : Read(type, JsonReadShape.Read);

    private JsonReadModel? Enum(INamedTypeSymbol type) =>
        !TypeReach.Reaches(type) ? Fail(type, JsonObjects.ReachAdvice)
        : JsonConverters.UseOf(type) == JsonConverterUse.EnumNames ? Read(type, JsonReadShape.Read)
        : Number(type);

    private static JsonReadModel Number(INamedTypeSymbol type) =>
        Of(type, JsonReadShape.EnumNumber, JsonReadMethods.OfEnum(type));

    private JsonReadModel? Collection(ITypeSymbol type, JsonCollection collection, int? handling)
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
        var method = known ?? JsonReadCollections.Filled(type, collection, _scope.Assembly);
        if (method is null)
        {
            return Fail(
                type, "generated code cannot make one of its items, so use an array, a List<T> or a Dictionary<K, V>");
        }

        _lists.Push(type);
        var key = collection.Key is null ? null : Key(collection.Key);
        var item = Value(collection.Item!, handling ?? JsonNumbers.OfList(type));
        _lists.Pop();
        var shape = known is null ? JsonReadShape.OwnCollection : JsonReadShape.Collection;
        return item is null || (key is null && collection.Key is not null) ? null
            : key is null ? Of(type, shape, method, item)
            : Of(type, shape, method, key, item);
    }

    private JsonReadModel? Key(ITypeSymbol type) =>
        JsonConverters.UseOf(type) is JsonConverterUse.Own or JsonConverterUse.Other
            ? Fail(type, "a key is never read by a converter, so use a string as the key")
        : type.TypeKind == TypeKind.Enum ? Read(type, JsonReadShape.ReadName)
        : JsonReadMethods.IsKey(type) ? Of(type, JsonReadShape.Simple, JsonReadMethods.OfKey(type))
        : Fail(type, "a key is a string, a whole number, bool, Guid, DateOnly or an enum");

    private JsonReadModel Read(ITypeSymbol type, INamedTypeSymbol converter)
    {
        _types.Add(converter);
        return Of(type, JsonReadShape.Read, JsonNames.Class(converter));
    }

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
