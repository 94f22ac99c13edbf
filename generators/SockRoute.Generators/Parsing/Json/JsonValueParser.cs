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

    private readonly JsonScope _scope;

    private JsonValueParser(JsonScope scope) => _scope = scope;

    /// <summary>Null when there is no such code.</summary>
    public JsonValueModel? Model { get; private set; }

    /// <summary>What is wrong, where there is no code.</summary>
    public JsonFault? Fault { get; private set; }

    /// <summary>The types that are written by classes of their own.</summary>
    public IReadOnlyList<ITypeSymbol> Types => _types;

    /// <summary>With how numbers are written, where something around the value says so.</summary>
    public static JsonValueParser Parse(ITypeSymbol type, JsonScope scope, int? handling = null)
    {
        var parser = new JsonValueParser(scope);
        parser.Model = parser.Value(type, handling);
        return parser;
    }

    /// <summary>The same for an enum that is written by name, whatever its own attributes say.</summary>
    public static JsonValueParser ParseNamed(ITypeSymbol type, JsonScope scope) =>
        ParseWritten(ValueTypes.Unwrap(type), ValueTypes.IsNullable(type), scope);

    /// <summary>The same for an enum that is written by its number, whatever its own attributes say.</summary>
    public static JsonValueParser ParseNumbered(ITypeSymbol type, JsonScope scope)
    {
        var parser = new JsonValueParser(scope);
        var number = Number((INamedTypeSymbol)ValueTypes.Unwrap(type));
        parser.Model = ValueTypes.IsNullable(type) ? Of(JsonShape.Nullable, "", number) : number;
        return parser;
    }

    /// <summary>The same for what a converter of the user's writes.</summary>
    public static JsonValueParser ParseConverted(ITypeSymbol type, INamedTypeSymbol converter, JsonScope scope) =>
        ParseWritten(
            converter, ValueTypes.IsNullable(type) && !JsonConverters.Converts(converter, type), scope);

    private static JsonValueParser ParseWritten(ITypeSymbol by, bool isNullable, JsonScope scope)
    {
        var parser = new JsonValueParser(scope);
        var written = parser.Written(by);
        parser.Model = isNullable ? Of(JsonShape.Nullable, "", written) : written;
        return parser;
    }

    private JsonValueModel? Value(ITypeSymbol type, int? handling)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return Fail(type, null);
        }

        if (JsonSimpleTypes.MethodOf(type) is { } method)
        {
            var name = JsonSimpleTypes.IsNumber(type) ? JsonNumbers.MethodOf(type, handling ?? 0) : method;
            return Of(JsonShape.Simple, name) with { TakesName = name == method && JsonSimpleTypes.TakesName(type) };
        }

        if (ValueTypes.IsNullable(type))
        {
            return Value(ValueTypes.Unwrap(type), handling) is { } some ? Of(JsonShape.Nullable, "", some) : null;
        }

        return _scope.Contexts.Names(type) ? InContext(type)
            : JsonConverters.FindMistake(type, type, _scope) is { } wrong ? Fail(type, wrong)
            : JsonConverters.UseOf(type) == JsonConverterUse.Own ? Written(JsonConverters.Own(type))
            : type.TypeKind == TypeKind.Enum ? Enum((INamedTypeSymbol)type)
            : JsonCollections.Of(type) is { } collection ? Collection(type, collection, handling)
            : JsonObjects.FindMistake(type) is { } mistake ? Fail(type, mistake)
            : Written(type);
    }

    private JsonValueModel? InContext(ITypeSymbol type) =>
        _scope.Contexts.FindMistake(type) is { } mistake ? Fail(type, mistake) : Written(type);

    private JsonValueModel? Enum(INamedTypeSymbol type) =>
        !TypeReach.Reaches(type) ? Fail(type, JsonObjects.ReachAdvice)
        : JsonConverters.UseOf(type) == JsonConverterUse.EnumNames ? Written(type)
        : Number(type);

    private static JsonValueModel Number(INamedTypeSymbol type) =>
        Of(JsonShape.EnumNumber, type.EnumUnderlyingType!.ToDisplayString()) with { TakesName = true };

    private JsonValueModel? Collection(ITypeSymbol type, JsonCollection collection, int? handling)
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
        var item = Value(collection.Item!, handling ?? JsonNumbers.OfList(type));
        _lists.Pop();
        return item is null || (key is null && collection.Key is not null) ? null
            : key is null ? Of(JsonShape.Array, "", item)
            : Of(JsonShape.Dictionary, "", key, item);
    }

    // The name of an enum's member is its key, also where its values are numbers.
    private JsonValueModel? Key(ITypeSymbol type) =>
        JsonConverters.UseOf(type) is JsonConverterUse.Own or JsonConverterUse.Other
            ? Fail(type, "a key is never written by a converter, so use a string as the key")
        : type.TypeKind == TypeKind.Enum ? Written(type)
        : JsonSimpleTypes.IsKey(type) ? Of(JsonShape.Simple, JsonSimpleTypes.NameMethod)
        : Fail(type, "a key is a string, a number, bool, char, Guid, Uri, Version, a date or time, or an enum");

    // By the class of the type itself, or by that of its converter.
    private JsonValueModel Written(ITypeSymbol by)
    {
        _types.Add(by);
        return Of(JsonShape.Written, JsonNames.Class(by));
    }

    private JsonValueModel? Fail(ITypeSymbol type, string? advice)
    {
        Fault ??= new(null, type, advice);
        return null;
    }

    private static JsonValueModel Of(JsonShape shape, string name, params JsonValueModel[] parts) =>
        new() { Shape = shape, Name = name, Parts = new(parts) };
}
