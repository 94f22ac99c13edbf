using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides whether there is JSON for the type of a value that a call has.</summary>
internal static class JsonContractParser
{
    /// <summary>What to do about a type parameter.</summary>
    public const string OpenAdvice =
        "nothing says here which type that is, so call it where the type is known, for example in the handler";

    /// <summary>The first mistake, with the members that lead there, which are none for the value itself; null where there is none.</summary>
    public static (string Path, JsonFault Fault)? FindMistake(ITypeSymbol type, Compilation compilation)
    {
        if (FindOpen(type) is { } open)
        {
            return ("", new(null, open, OpenAdvice));
        }

        var value = JsonValueParser.Parse(type, JsonTypes.Of(compilation).Scope);
        if (value.Model is null)
        {
            return ("", value.Fault!);
        }

        return TypeReach.Reaches(type)
            ? JsonTypes.Of(compilation).Written.FindFault(type)
            : ("", new(null, type, JsonObjects.ReachAdvice));
    }

    /// <summary>
    /// The type parameter in a type. One that has nothing of its type argument in it is written in the name of the contract
    /// still.
    /// </summary>
    public static ITypeSymbol? FindOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => type,
        IArrayTypeSymbol array => FindOpen(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Select(FindOpen).FirstOrDefault(static open => open is not null)
            ?? (named.ContainingType is { } outer ? FindOpen(outer) : null),
        _ => null,
    };
}
