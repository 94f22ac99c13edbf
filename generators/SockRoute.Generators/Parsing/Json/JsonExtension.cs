using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>What may have [JsonExtensionData].</summary>
internal static class JsonExtension
{
    public static bool Is(JsonMember member) =>
        !member.IsIgnored && JsonAttributes.Has(member.Symbol, "JsonExtensionDataAttribute");

    /// <summary>What is wrong with an object's members of the kind; null when nothing is.</summary>
    public static JsonFault? FindFault(IReadOnlyList<JsonMember> members, JsonScope scope)
    {
        if (members.Count == 0)
        {
            return null;
        }

        var advice = members.Count > 1 ? "another member has [JsonExtensionData], too, so remove one"
            : !IsDictionary(members[0].Type)
                ? "[JsonExtensionData] is for a Dictionary<string, JsonElement>, a Dictionary<string, object> or a JsonObject"
            : members[0].Getter is null ? "it cannot be read, so give it a getter"
            : members[0].FindObstacle(scope.Assembly);
        return advice is null ? null : new(members[members.Count - 1].Symbol, members[members.Count - 1].Type, advice);
    }

    /// <summary>What keeps the member from being filled; null when nothing does.</summary>
    public static JsonFault? FindReadFault(
        INamedTypeSymbol type, IReadOnlyList<JsonMember> members, IMethodSymbol constructor, JsonScope scope)
    {
        if (members.Count == 0)
        {
            return null;
        }

        var member = members[0];
        var advice =
            constructor.Parameters.Any(parameter => JsonReadMemberParser.IsTaken(member, parameter))
                || MadeTypes.HasToBeSet(member.Symbol, constructor)
                ? "[JsonExtensionData] is filled member by member, so make it a property with 'set' that is not required"
            : !member.IsSettable || !MadeTypes.IsAccessible(member.SetterSymbol!, scope.Assembly)
                ? "[JsonExtensionData] is filled when it is read, so give it 'set'"
            : !IsMade(member.Type)
                ? "make it a Dictionary<string, JsonElement>, a Dictionary<string, object> or a JsonObject"
            : JsonReadObjectParser.RefusesUnknown(type)
                ? "[JsonExtensionData] takes what [JsonUnmappedMemberHandling] refuses, so remove one of them"
            : null;
        return advice is null ? null : new(member.Symbol, member.Type, advice);
    }

    /// <summary>The type that is made for a member, as generated code writes it.</summary>
    public static string MadeType(ITypeSymbol type) =>
        WellKnownTypes.Is(type, "System.Text.Json.Nodes", "JsonObject") ? JsonNames.Type(type)
        : $"global::System.Collections.Generic.Dictionary<string, {JsonNames.Type(JsonCollections.Of(type)!.Item!)}>";

    private static bool IsMade(ITypeSymbol type) =>
        WellKnownTypes.Is(type, "System.Text.Json.Nodes", "JsonObject")
        || WellKnownTypes.Is(type, "System.Collections.Generic", "Dictionary")
        || WellKnownTypes.Is(type, "System.Collections.Generic", "IDictionary");

    private static bool IsDictionary(ITypeSymbol type) =>
        WellKnownTypes.Is(type, "System.Text.Json.Nodes", "JsonObject")
        || (JsonCollections.Of(type) is { Key.SpecialType: SpecialType.System_String, Item: { } item }
            && type.AllInterfaces.Prepend((INamedTypeSymbol)type).Any(static one => one is { Name: "IDictionary", Arity: 2 })
            && (item.SpecialType == SpecialType.System_Object
                || WellKnownTypes.Is(item, "System.Text.Json", "JsonElement")));
}
