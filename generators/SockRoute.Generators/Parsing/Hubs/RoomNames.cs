using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>What rooms can be called, as <c>RoomName</c> of the framework says it.</summary>
internal static class RoomNames
{
    private const string Attribute = "RoomNameAttribute";
    private const int MaxLength = 100;

    public static bool IsRoomName(IParameterSymbol parameter) =>
        parameter.ContainingSymbol?.ContainingType is { } type
        && WellKnownTypes.IsFramework(type)
        && parameter.OriginalDefinition.GetAttributes().Any(static attribute =>
            attribute.AttributeClass is { Name: Attribute } c && WellKnownTypes.IsFramework(c));

    /// <summary>What is wrong, where it stands, and what to do; null where that is known only when it runs.</summary>
    public static (IOperation Place, string Fault, string Advice)? FindMistake(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        if (value.ConstantValue.HasValue)
        {
            return FindMistake(value.ConstantValue.Value as string) is var (fault, advice)
                ? (value, fault, advice)
                : null;
        }

        return value is IInterpolatedStringOperation text ? FindMistakeIn(text) : null;
    }

    private static (string Fault, string Advice)? FindMistake(string? name) =>
        name is null ? ("is null", "pass a name")
        : name.Length == 0 ? ("is empty", "write a name")
        : name.Length > MaxLength ? ($"has more than {MaxLength} characters", "write a shorter one")
        : name[0] == ' ' ? ("begins with a blank", "remove it")
        : name[name.Length - 1] == ' ' ? ("ends with a blank", "remove it")
        : name.Any(char.IsControl) ? ("has a control character", "remove it")
        : null;

    // What is between the constant parts may be anything, also nothing.
    private static (IOperation, string, string)? FindMistakeIn(IInterpolatedStringOperation text)
    {
        var last = text.Parts.Length - 1;
        for (var i = 0; i <= last; i++)
        {
            if (text.Parts[i] is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string part } piece)
            {
                var mistake = part.Length > MaxLength ? FindMistake(part)
                    : i == 0 && part.StartsWith(" ", StringComparison.Ordinal) ? FindMistake(" ")
                    : i == last && part.EndsWith(" ", StringComparison.Ordinal) ? FindMistake("a ")
                    : part.Any(char.IsControl) ? FindMistake("a\0")
                    : null;
                if (mistake is var (fault, advice))
                {
                    return (piece, fault, advice);
                }
            }
        }

        return null;
    }
}
