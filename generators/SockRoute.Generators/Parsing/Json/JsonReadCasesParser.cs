using System.Globalization;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides how a value is read whose type is named by [JsonDerivedType].</summary>
internal sealed class JsonReadCasesParser(INamedTypeSymbol type, JsonScope scope)
{
    private readonly JsonCases _cases = new(type);
    private readonly UniqueNames _names = new(StringComparer.Ordinal);
    private readonly List<(ISymbol Member, ITypeSymbol Type)> _links = [];
    private JsonFault? _fault;

    public JsonType<JsonReaderModel> Parse()
    {
        if (_cases.FindMistake() is { } mistake)
        {
            return new() { Model = null, Fault = new(null, type, mistake), Links = [] };
        }

        var cases = _cases.Types
            .Where(static one => one.Discriminator is not null)
            .OrderBy(static one => one.Discriminator is not string)
            .Select(one => Case(one.Type!, one.Discriminator))
            .ToArray();
        var own = type.IsAbstract ? null : Case(type, null);
        return new() { Model = _fault is null ? Model(cases, own) : null, Fault = _fault, Links = _links };
    }

    private JsonReaderModel Model(JsonReadCaseModel[] cases, JsonReadCaseModel? own) => JsonReadObjectParser.Empty(type) with
    {
        Cases = new()
        {
            Name = _cases.Name,
            IgnoresUnknown = _cases.IgnoresUnknownNames,
            Cases = new(cases),
            Own = own,
        },
    };

    private JsonReadCaseModel Case(INamedTypeSymbol one, object? discriminator)
    {
        // An abstract type tells its name when it is written only.
        return new(
            _names.Take("From" + one.Name),
            discriminator switch
            {
                null => "",
                string text => CodeText.Literal(text),
                _ => Convert.ToString(discriminator, CultureInfo.InvariantCulture),
            },
            discriminator is string,
            one.IsAbstract ? null : Read(one) with { Discriminator = _cases.Name });
    }

    private JsonReaderModel Read(INamedTypeSymbol one)
    {
        var parsed = JsonCasesParser.FindMistake(one, type, scope) is { } mistake
            ? new JsonType<JsonReaderModel> { Model = null, Fault = new(null, one, mistake), Links = [] }
            : new JsonReadObjectParser(one, scope).Parse();
        _fault ??= parsed.Fault ?? _cases.FindConflict(one);
        _links.AddRange(parsed.Links);
        return parsed.Model ?? JsonReadObjectParser.Empty(one);
    }
}
