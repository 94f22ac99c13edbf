using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides how an object is made of the members that JSON has, and finds what is wrong with it.</summary>
internal sealed class JsonReadObjectParser(INamedTypeSymbol type, JsonScope scope)
{
    private const string UnmappedAttribute = "JsonUnmappedMemberHandlingAttribute";

    private readonly List<(ISymbol Member, ITypeSymbol Type)> _links = [];
    private readonly UniqueNames _locals = new(StringComparer.Ordinal, ["reader", "found", "value", "initial", "name"]);
    private JsonFault? _fault;

    /// <summary>Whether a member that the type does not have is a mistake.</summary>
    public static bool RefusesUnknown(INamedTypeSymbol type) => JsonAttributes.ArgumentOf(type, UnmappedAttribute) is 1;

    /// <summary>What is known of every type that is read.</summary>
    public static JsonReaderModel Empty(ITypeSymbol type) => new()
    {
        FullName = JsonNames.Full(type),
        ClassName = JsonNames.Class(type),
        Type = JsonNames.Type(type),
        CanBeNull = !type.IsValueType,
        RefusesUnknown = false,
        Members = new([]),
        Arguments = new([]),
        InitialLocal = "",
        Enum = null,
    };

    public JsonType<JsonReaderModel> Parse()
    {
        var members = JsonMembers.Of(type);
        if (members.Conflict is { } conflict)
        {
            return Fail(conflict.Symbol, conflict.Type, JsonMembers.ConflictAdvice(conflict));
        }

        var (constructor, advice) = JsonConstructors.Of(type, scope.Assembly);
        if (constructor is null)
        {
            return Fail(null, type, advice!);
        }

        _fault = JsonExtension.FindFault(members.Extensions, scope)
            ?? JsonExtension.FindReadFault(type, members.Extensions, constructor, scope);
        var fields = members.All.Select(member => Field(member, constructor)).OfType<JsonFieldModel>().ToArray();
        var arguments = constructor.Parameters.Select(parameter => Argument(parameter, members.All, fields)).ToArray();
        return new()
        {
            Fault = _fault,
            Links = _links,
            Model = _fault is not null ? null : Model(fields, arguments) with { Extension = Extension(members) },
        };
    }

    private JsonReaderModel Model(JsonFieldModel[] fields, string[] arguments)
    {
        var refusesUnknown = RefusesUnknown(type);
        return Empty(type) with
        {
            RefusesUnknown = refusesUnknown,
            Members = new(fields.Where(field => refusesUnknown || field.Assignment != JsonAssignment.None)),
            Arguments = new(arguments),
            InitialLocal = fields.Any(static field => field.Assignment == JsonAssignment.Initialized)
                ? "initial"
                : "",
        };
    }

    private JsonExtensionModel? Extension(JsonMembers members) => members.Extensions is [var extension, ..]
        ? new(
            CodeText.LocalName(extension.Symbol.Name, _locals),
            JsonExtension.MadeType(extension.Type),
            CodeText.Identifier(extension.Symbol.Name),
            extension.Setter is { IsInitOnly: true })
        : null;

    private JsonFieldModel? Field(JsonMember member, IMethodSymbol constructor)
    {
        var parsed = new JsonReadMemberParser(type, member, constructor, scope, _locals).Parse();
        _fault ??= parsed.Fault;
        _links.AddRange(parsed.Types.Select(linked => (member.Symbol, linked)));
        return parsed.Model;
    }

    private string Argument(IParameterSymbol parameter, IReadOnlyList<JsonMember> members, JsonFieldModel[] fields)
    {
        var member = members.FirstOrDefault(candidate => JsonReadMemberParser.IsTaken(candidate, parameter));
        if (member is null)
        {
            _fault ??= new(parameter, parameter.Type, "no member of that name has that type, so add one, or take another constructor");
        }

        var field = fields.FirstOrDefault(candidate => candidate.Name == member?.Name);
        return field is { Assignment: not JsonAssignment.None }
            ? field.Local
            : DefaultValue.Of(parameter) ?? $"default({JsonNames.Type(parameter.Type)})";
    }

    private static JsonType<JsonReaderModel> Fail(ISymbol? member, ITypeSymbol faulty, string advice) =>
        new() { Model = null, Fault = new(member, faulty, advice), Links = [] };
}
