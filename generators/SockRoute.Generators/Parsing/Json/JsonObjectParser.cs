using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Finds the members of an object as they are written, and what is wrong with them.</summary>
internal sealed class JsonObjectParser(INamedTypeSymbol type, JsonScope scope)
{
    private readonly List<(ISymbol Member, ITypeSymbol Type)> _links = [];
    private JsonFault? _fault;
    private string? _extension;

    public JsonType<JsonTypeModel> Parse()
    {
        var members = new List<JsonMemberModel>();
        var locals = new UniqueNames(StringComparer.Ordinal, ["writer", "value"]);
        var hasValues = false;
        foreach (var member in Written())
        {
            var parsed = new JsonMemberParser(type, member, scope, locals).Parse();
            _fault ??= parsed.Fault;
            _links.AddRange(parsed.Types.Select(linked => (member.Symbol, linked)));
            if (parsed.Model is { } model)
            {
                members.Add(model);
                hasValues |= model.Condition == JsonCondition.Always && IsValue(member.Type);
            }
        }

        return new() { Model = _fault is null ? Model(members, hasValues) : null, Fault = _fault, Links = _links };
    }

    private JsonTypeModel Model(List<JsonMemberModel> members, bool hasValues) => new()
    {
        FullName = JsonNames.Full(type),
        ClassName = JsonNames.Class(type),
        Type = JsonNames.Type(type),
        CanBeNull = !type.IsValueType,
        HasValues = hasValues,
        Members = new(members),
        Enum = null,
        Extension = _extension,
    };

    private IEnumerable<JsonMember> Written()
    {
        var members = JsonMembers.Of(type);
        if (members.Conflict is { } conflict)
        {
            _fault = new(conflict.Symbol, conflict.Type, JsonMembers.ConflictAdvice(conflict));
            return [];
        }

        _fault = JsonExtension.FindFault(members.Extensions, scope);
        _extension = members.Extensions is [var extension, ..] ? extension.AccessOf(type) : null;
        return members.All.Where(static member => member.IsWritten).OrderBy(static member => member.Order);
    }

    private static bool IsValue(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || (type.IsValueType && JsonSimpleTypes.MethodOf(type) is not null);
}
