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

    private JsonTypes(IAssemblySymbol assembly)
    {
        Written = new(
            static type => JsonValueParser.Parse(type).Types,
            type => type.TypeKind == TypeKind.Enum
                ? JsonEnumParser.Parse(type)
                : new JsonObjectParser(type, assembly).Parse());
        Read = new(
            type => JsonReadValueParser.Parse(type, assembly).Types,
            type => type.TypeKind == TypeKind.Enum
                ? JsonEnumReaderParser.Parse(type)
                : new JsonReadObjectParser(type, assembly).Parse());
    }

    public JsonGraph<JsonTypeModel> Written { get; }

    public JsonGraph<JsonReaderModel> Read { get; }

    public static JsonTypes Of(Compilation compilation) =>
        Cache.GetValue(compilation, static key => new(key.Assembly));
}
