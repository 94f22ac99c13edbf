using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Decides how the messages of calls are written and read.</summary>
internal static class MessageContractParser
{
    private const string NoNameAdvice = "take a record of your own, or SendText for text";

    /// <summary>
    /// The first mistake, with the members that lead there, which are none for the message itself; null where there is
    /// none.
    /// </summary>
    public static (string Path, JsonFault Fault)? FindMistake(
        ITypeSymbol type, JsonCallUse use, Compilation compilation)
    {
        if (JsonContractParser.FindOpen(type) is { } open)
        {
            return ("", new(null, open, JsonContractParser.OpenAdvice));
        }

        return use == JsonCallUse.MessageOut ? JsonContractParser.FindMistake(type, compilation)
            : !TypeReach.Reaches(type) ? ("", new(null, type, JsonObjects.ReachAdvice))
            : MessageReading.FindMistake(type, compilation);
    }

    /// <summary>What is wrong with the name of the message, where that is told nowhere else.</summary>
    public static Problem? FindNameMistake(ITypeSymbol type, Place place)
    {
        if (JsonContractParser.FindOpen(type) is not null || type.TypeKind is TypeKind.Error or TypeKind.Dynamic)
        {
            return null;
        }

        if (MessageNames.Of(type) is not { } name)
        {
            return new(HubDescriptors.MessageType, place, CodeText.Short(type), MessageNames.Missing, NoNameAdvice);
        }

        var where = $", with [Message(\"…\")] at '{type.Name}'";
        return HubAttributes.MessageOf(type) is null && MessageNames.FindMistake(name) is var (fault, advice)
            ? new(HubDescriptors.MessageName, place, CodeText.Literal(name), fault, advice + where)
            : null;
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
