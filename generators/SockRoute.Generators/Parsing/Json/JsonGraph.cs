using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>The types that have a class of their own, and how they hang together.</summary>
/// <param name="roots">The types whose classes a value of some type needs where it stands.</param>
/// <param name="parse">Looks at one type.</param>
internal sealed class JsonGraph<TModel>(
    Func<ITypeSymbol, IReadOnlyList<ITypeSymbol>> roots, Func<ITypeSymbol, JsonType<TModel>> parse)
    where TModel : class
{
    private readonly ConcurrentDictionary<ITypeSymbol, JsonType<TModel>> _types = new(SymbolEqualityComparer.Default);

    /// <summary>The first mistake of a member, with the members that lead there; null where there is none.</summary>
    public (string Path, JsonFault Fault)? FindFault(ITypeSymbol type)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        return roots(type)
            .Select(needed => FindFault(needed, NameOf(needed), seen))
            .FirstOrDefault(static found => found is not null);
    }

    /// <summary>The models of all types that a value needs, for a type without a mistake.</summary>
    public IEnumerable<TModel> Needed(ITypeSymbol type)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<ITypeSymbol>(roots(type));
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (seen.Add(next) && Find(next) is { Model: { } model, Links: var links })
            {
                yield return model;
                foreach (var (_, linked) in links)
                {
                    open.Push(linked);
                }
            }
        }
    }

    private (string Path, JsonFault Fault)? FindFault(ITypeSymbol type, string path, HashSet<ITypeSymbol> seen)
    {
        if (!seen.Add(type))
        {
            return null;
        }

        var found = Find(type);
        if (found.Fault is { } fault)
        {
            return (fault.Member is { } member ? $"{path}.{member.Name}" : path, fault);
        }

        return found.Links
            .Select(link => FindFault(link.Type, $"{path}.{link.Member.Name}", seen))
            .FirstOrDefault(static deeper => deeper is not null);
    }

    private static string NameOf(ITypeSymbol type) =>
        CodeText.Short(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    private JsonType<TModel> Find(ITypeSymbol type) => _types.GetOrAdd(type, parse);
}
