using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// The types of a compilation that are written as JSON, and those that are read from it. Each is looked at once, whatever
/// number of handlers has it.
/// </summary>
internal sealed class JsonTypes
{
    private static readonly ConditionalWeakTable<Compilation, JsonTypes> Cache = new();

    private JsonTypes(Compilation compilation)
    {
        Scope = new(compilation);
        Written = new(type => JsonValueParser.Parse(type, Scope).Types, ParseWritten);
        Read = new(type => JsonReadValueParser.Parse(type, Scope).Types, ParseRead);
    }

    public JsonScope Scope { get; }

    public JsonGraph<JsonTypeModel> Written { get; }

    public JsonGraph<JsonReaderModel> Read { get; }

    public static JsonTypes Of(Compilation compilation) =>
        Cache.GetValue(compilation, static key => new(key));

    private JsonType<JsonTypeModel> ParseWritten(ITypeSymbol type) =>
        Scope.Contexts.Names(type) ? JsonContexts.ParseWritten(type, Scope.Contexts.ContextOf(type))
        : type.TypeKind == TypeKind.Enum ? JsonEnumParser.Parse((INamedTypeSymbol)type)
        : JsonConverters.ConvertedBy(type) is not null ? JsonConverters.ParseWritten(type)
        : JsonCases.Has(type) ? new JsonCasesParser((INamedTypeSymbol)type, Scope).Parse()
        : new JsonObjectParser((INamedTypeSymbol)type, Scope).Parse();

    private JsonType<JsonReaderModel> ParseRead(ITypeSymbol type) =>
        Scope.Contexts.Names(type) ? JsonContexts.ParseRead(type, Scope.Contexts.ContextOf(type))
        : type.TypeKind == TypeKind.Enum ? JsonEnumReaderParser.Parse((INamedTypeSymbol)type)
        : JsonConverters.ConvertedBy(type) is not null ? JsonConverters.ParseRead(type)
        : JsonCases.Has(type) ? new JsonReadCasesParser((INamedTypeSymbol)type, Scope).Parse()
        : new JsonReadObjectParser((INamedTypeSymbol)type, Scope).Parse();
}
