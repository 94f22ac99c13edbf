using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Decides how a message is read from JSON.</summary>
internal static class MessageReading
{
    /// <summary>Null when it cannot be.</summary>
    public static JsonReadModel? Parse(ITypeSymbol type, Place place, Compilation compilation, List<Problem> problems)
    {
        if (FindMistake(type, compilation) is not var (path, fault))
        {
            return JsonReadValueParser.Parse(type, JsonTypes.Of(compilation).Scope).Model;
        }

        if (fault.Advice is not null)
        {
            problems.Add(Problem(type, place, path, fault));
        }

        return null;
    }

    /// <summary>
    /// The first mistake, with the members that lead there, which are none for the message itself; null where there is
    /// none.
    /// </summary>
    public static (string Path, JsonFault Fault)? FindMistake(ITypeSymbol type, Compilation compilation)
    {
        var types = JsonTypes.Of(compilation);
        var value = JsonReadValueParser.Parse(type, types.Scope);
        return value.Model is null ? ("", value.Fault!) : types.Read.FindFault(type);
    }

    /// <summary>What is said of it.</summary>
    public static Problem Problem(ITypeSymbol type, Place place, string path, JsonFault fault)
    {
        var (name, wrong) = (CodeText.Short(type), CodeText.Short(fault.Type));
        var isWhole = path.Length == 0 || SymbolEqualityComparer.Default.Equals(fault.Type, type);
        return isWhole && fault.Member is null
            ? new(HubDescriptors.MessageType, place, wrong, "cannot be read from JSON", fault.Advice!)
            : new(HubDescriptors.MessageMember, place, name, path, wrong, fault.Advice!)
            {
                Other = fault.Member is { } member ? Place.Of(member) : null,
            };
    }
}
