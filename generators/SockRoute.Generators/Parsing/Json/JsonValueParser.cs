using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// Decides how the values of a type are written where they stand: in place, or by the class of an object or enum, into
/// which it does not look.
/// </summary>
internal sealed class JsonValueParser
{
    private readonly List<ITypeSymbol> _types = [];
    private readonly Stack<ITypeSymbol> _lists = new();

    private JsonValueParser()
    {
    }

    /// <summary>Null when there is no such code.</summary>
    public JsonValueModel? Model { get; private set; }

    /// <summary>What is wrong, where there is no code.</summary>
    public JsonFault? Fault { get; private set; }

    /// <summary>The types that are written by classes of their own.</summary>
    public IReadOnlyList<ITypeSymbol> Types => _types;

    public static JsonValueParser Parse(ITypeSymbol type)
    {
        var parser = new JsonValueParser();
        parser.Model = parser.Value(type);
        return parser;
    }

    /// <summary>The same for an enum that is written by name, whatever its own attributes say.</summary>
    public static JsonValueParser ParseNamed(ITypeSymbol type)
    {
        var parser = new JsonValueParser();
        var named = parser.Written(ValueTypes.Unwrap(type));
        parser.Model = ValueTypes.IsNullable(type) ? Of(JsonShape.Nullable, "", named) : named;
        return parser;
    }

    private JsonValueModel? Value(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return Fail(type, null);
        }

        if (JsonSimpleTypes.MethodOf(type) is { } method)
        {
            return Of(JsonShape.Simple, method);
        }

        if (ValueTypes.IsNullable(type))
        {
            return Value(ValueTypes.Unwrap(type)) is { } some ? Of(JsonShape.Nullable, "", some) : null;
        }

        return type.TypeKind == TypeKind.Enum ? Enum((INamedTypeSymbol)type)
            : JsonCollections.Of(type) is { } collection ? Collection(type, collection)
            : JsonObjects.FindMistake(type) is { } mistake ? Fail(type, mistake)
            : Written(type);
    }

    private JsonValueModel? Enum(INamedTypeSymbol type)
    {
        var converter = JsonAttributes.ConverterOf(type);
        return converter == JsonConverterUse.Other ? Fail(type, JsonAttributes.ConverterAdvice)
            : !TypeReach.Reaches(type) ? Fail(type, JsonObjects.ReachAdvice)
            : converter == JsonConverterUse.EnumNames ? Written(type)
            : Of(JsonShape.EnumNumber, type.EnumUnderlyingType!.ToDisplayString());
    }

    private JsonValueModel? Collection(ITypeSymbol type, JsonCollection collection)
    {
        if (collection.Advice is { } advice)
        {
            return Fail(type, advice);
        }

        if (_lists.Contains(type, SymbolEqualityComparer.Default))
        {
            return Fail(type, "it is a list of itself, so give it a member with that list");
        }

        _lists.Push(type);
        var key = collection.Key is null ? null : Key(collection.Key);
        var item = Value(collection.Item!);
        _lists.Pop();
        return item is null || (key is null && collection.Key is not null) ? null
            : key is null ? Of(JsonShape.Array, "", item)
            : Of(JsonShape.Dictionary, "", key, item);
    }

    // The name of an enum's member is its key, also where its values are numbers.
    private JsonValueModel? Key(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum ? Written(type)
        : JsonSimpleTypes.IsKey(type) ? Of(JsonShape.Simple, JsonSimpleTypes.NameMethod)
        : Fail(type, "a key is a string, a whole number, bool, Guid, DateOnly or an enum");

    private JsonValueModel Written(ITypeSymbol type)
    {
        _types.Add(type);
        return Of(JsonShape.Written, JsonNames.Class(type));
    }

    private JsonValueModel? Fail(ITypeSymbol type, string? advice)
    {
        Fault ??= new(null, type, advice);
        return null;
    }

    private static JsonValueModel Of(JsonShape shape, string name, params JsonValueModel[] parts) =>
        new() { Shape = shape, Name = name, Parts = new(parts) };
}
