using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Decides how the messages of calls are written and read.</summary>
internal static class MessageContractParser
{
    private const string NoNameAdvice = "send a record of your own; SendText sends text";

    /// <summary>
    /// The first mistake, with the members that lead there, which are none for the message itself; null where there is none.
    /// </summary>
    public static (string Path, JsonFault Fault)? FindMistake(ITypeSymbol type, JsonCallUse use, Compilation compilation)
    {
        if (JsonContractParser.FindOpen(type) is { } open)
        {
            return ("", new(null, open, JsonContractParser.OpenAdvice));
        }

        return MessageNames.Of(type) is null ? ("", new(null, type, NoNameAdvice))
            : use == JsonCallUse.MessageOut ? JsonContractParser.FindMistake(type, compilation)
            : !TypeReach.Reaches(type) ? ("", new(null, type, JsonObjects.ReachAdvice))
            : MessageReading.FindMistake(type, compilation);
    }

    /// <summary>For a type without a mistake; null where its name has one, which is told there.</summary>
    public static MessageContractModel? Parse(ITypeSymbol type, JsonCallUse use, Compilation compilation)
    {
        var scope = JsonTypes.Of(compilation).Scope;
        return MessageNames.Of(type) is not { } name || MessageNames.FindMistake(name) is not null ? null : new()
        {
            Type = JsonNames.Type(type),
            MessageType = name,
            Written = use == JsonCallUse.MessageOut ? JsonValueParser.Parse(type, scope).Model : null,
            Read = use == JsonCallUse.MessageIn ? JsonReadValueParser.Parse(type, scope).Model : null,
        };
    }
}
