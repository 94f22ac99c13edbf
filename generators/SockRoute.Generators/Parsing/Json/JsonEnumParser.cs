using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Finds the names by which an enum is written.</summary>
internal static class JsonEnumParser
{
    public static JsonType<JsonTypeModel> Parse(INamedTypeSymbol type)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToArray();
        var isFlags = type.GetAttributes()
            .Any(static attribute => attribute.AttributeClass is { } one && WellKnownTypes.Is(one, "System", "FlagsAttribute"));
        var advice = FindMistake(type, members, isFlags);
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
                    Names = new(members
                        .GroupBy(static member => member.ConstantValue)
                        .Select(static group => Name(group.First()))),
                    Flags = new(isFlags ? Flags(members) : []),
                },
            },
        };
    }

    private static string? FindMistake(INamedTypeSymbol type, IFieldSymbol[] members, bool isFlags) =>
        !TypeReach.Reaches(type) ? JsonObjects.ReachAdvice
        : HasTwins(members) && !IsSorted(members)
            ? "two of its members are the same value, and only with its members in the order of their values is it said "
                + "which name is written, so declare them in that order"
        : members.FirstOrDefault(member => !IsName(JsonName(member), isFlags)) is { } wrong
            ? $"the name '{JsonName(wrong)}' of '{wrong.Name}' cannot be read again, so give it one without "
                + (isFlags ? "commas and without spaces around it" : "spaces around it")
        : null;

    private static JsonNameModel Name(IFieldSymbol member) => new(CodeText.Identifier(member.Name), JsonName(member));

    private static string JsonName(IFieldSymbol member) =>
        JsonAttributes.ArgumentOf(member, "JsonStringEnumMemberNameAttribute") as string ?? member.Name;

    private static bool IsName(string name, bool isFlags) =>
        name.Length > 0
        && !char.IsWhiteSpace(name[0])
        && !char.IsWhiteSpace(name[name.Length - 1])
        && !(isFlags && name.Contains(','));

    private static bool HasTwins(IFieldSymbol[] members) => members
        .GroupBy(static member => member.ConstantValue)
        .Any(static group => group.Count() > 1);

    // Enum.GetNames() has another order otherwise, in which the first twin may be the last.
    private static bool IsSorted(IFieldSymbol[] members) =>
        members.Zip(members.Skip(1), static (one, next) => Bits(one) <= Bits(next)).All(static isBefore => isBefore);

    // As Enum.GetNames() has them, and then the ones with more bits first.
    private static IEnumerable<JsonFlagModel> Flags(IFieldSymbol[] members) => members
        .OrderBy(Bits)
        .OrderByDescending(static member => Count(Bits(member)))
        .Select(static member => new JsonFlagModel(Bits(member), JsonName(member)));

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    // With its sign, where it has one.
    private static ulong Bits(IFieldSymbol member) => member.ConstantValue is ulong value
        ? value
        : unchecked((ulong)Convert.ToInt64(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture));
}
