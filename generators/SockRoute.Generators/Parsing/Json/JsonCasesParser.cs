using System.Globalization;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides how a value is written whose type is named by [JsonDerivedType].</summary>
internal sealed class JsonCasesParser(INamedTypeSymbol type, JsonScope scope)
{
    private readonly JsonCases _cases = new(type);
    private readonly UniqueNames _names = new(StringComparer.Ordinal);
    private readonly List<(ISymbol Member, ITypeSymbol Type)> _links = [];
    private JsonFault? _fault;

    public JsonType<JsonTypeModel> Parse()
    {
        if (_cases.FindMistake() is { } mistake)
        {
            return new() { Model = null, Fault = new(null, type, mistake), Links = [] };
        }

        // The type that is the nearest to a value's own is asked first.
        var cases = _cases.Types
            .OrderByDescending(static one => BaseTypes.Of(one.Type!).Count())
            .Select(one => Case(one.Type!, one.Discriminator))
            .ToList();
        var own = cases.Find(one => one.Type.Type == JsonNames.Type(type))
            ?? (type.IsAbstract && _cases.Unknown == JsonUnknownHandling.Refuse ? null : Case(type, null));
        if (own is not null)
        {
            cases.Remove(own);
        }

        if (_cases.Unknown == JsonUnknownHandling.Refuse && own is not null)
        {
            cases.Add(own);
        }

        var other = _cases.Unknown == JsonUnknownHandling.Refuse ? null : own;
        return new() { Model = _fault is null ? Model(cases, other) : null, Fault = _fault, Links = _links };
    }

    /// <summary>What to do about one of the types that may stand for another; null when nothing is wrong.</summary>
    public static string? FindMistake(INamedTypeSymbol one, INamedTypeSymbol type, JsonScope scope) =>
        scope.Contexts.Names(one) || JsonConverters.UseOf(one) != JsonConverterUse.None
            ? $"a converter or a context writes '{CodeText.Short(one)}', so name '{CodeText.Short(type)}' in that context, too"
        : JsonCollections.Of(one) is not null
            ? $"'{CodeText.Short(one)}' is a list, which has no place for a discriminator, so use a class with a member for it"
        : one.TypeKind == TypeKind.Interface ? FindInterfaceMistake(one)
        : JsonObjects.FindMistake(one);

    private JsonTypeModel Model(List<JsonCaseModel> cases, JsonCaseModel? other) => new()
    {
        FullName = JsonNames.Full(type),
        ClassName = JsonNames.Class(type),
        Type = JsonNames.Type(type),
        CanBeNull = true,
        HasValues = false,
        Members = new([]),
        Enum = null,
        Cases = new() { Cases = new(cases), Other = other },
    };

    private JsonCaseModel Case(INamedTypeSymbol one, object? discriminator)
    {
        var parsed = FindMistake(one, type, scope) is { } mistake
            ? new JsonType<JsonTypeModel> { Model = null, Fault = new(null, one, mistake), Links = [] }
            : new JsonObjectParser(one, scope).Parse();
        _fault ??= parsed.Fault ?? _cases.FindConflict(one);
        _links.AddRange(parsed.Links);
        return new()
        {
            ClassName = _names.Take("As" + one.Name),
            IsExact = _cases.Unknown != JsonUnknownHandling.Nearest,
            Type = (parsed.Model ?? Model([], null)) with { CanBeNull = false, Discriminator = Discriminator(discriminator) },
        };
    }

    // Which of two comes first, is for JsonSerializer to know.
    private static string? FindInterfaceMistake(INamedTypeSymbol one) =>
        !TypeReach.Reaches(one) ? JsonObjects.ReachAdvice
        : one.Interfaces.Length > 1 || one.AllInterfaces.Any(static home => home.Interfaces.Length > 1)
            ? "it has the members of several interfaces, so use an abstract class"
        : null;

    private JsonDiscriminatorModel? Discriminator(object? value) => value switch
    {
        null => null,
        string text => new(_cases.Name, JsonDiscriminatorKind.Text, text),
        _ => new(_cases.Name, JsonDiscriminatorKind.Number, Convert.ToString(value, CultureInfo.InvariantCulture)),
    };
}
