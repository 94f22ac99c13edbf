using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Finds the names by which an enum is written.</summary>
internal static class JsonEnumParser
{
    public static JsonType<JsonTypeModel> Parse(INamedTypeSymbol type)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToArray();
        var advice =
            !TypeReach.Reaches(type) ? JsonObjects.ReachAdvice
            : type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "FlagsAttribute")
                ? "it has [Flags], of which only the number is known, so write it as a number"
            : HasTwins(members) ? "two of its members are the same value, so write it as a number"
            : null;
        return new()
        {
            Fault = advice is null ? null : new(null, type, advice),
            Links = [],
            Model = advice is not null ? null : new()
            {
                FullName = JsonNames.Full(type),
                ClassName = JsonNames.Class(type),
                Type = JsonNames.Type(type),
                CanBeNull = false,
                HasValues = true,
                Members = new([]),
                Enum = new()
                {
                    Underlying = type.EnumUnderlyingType!.ToDisplayString(),
                    Names = new(members.Select(Name)),
                },
            },
        };
    }

    private static JsonNameModel Name(IFieldSymbol member) => new(
        CodeText.Identifier(member.Name),
        JsonAttributes.ArgumentOf(member, "JsonStringEnumMemberNameAttribute") as string ?? member.Name);

    private static bool HasTwins(IFieldSymbol[] members) => members
        .GroupBy(static member => member.ConstantValue)
        .Any(static group => group.Count() > 1);
}
