using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// The types of a compilation that are written as JSON. Each is looked at once, whatever number of results has it.
/// </summary>
internal sealed class JsonTypes
{
    private static readonly ConditionalWeakTable<Compilation, JsonTypes> Cache = new();

    private readonly IAssemblySymbol _assembly;
    private readonly ConcurrentDictionary<ITypeSymbol, JsonType> _types = new(SymbolEqualityComparer.Default);

    private JsonTypes(IAssemblySymbol assembly) => _assembly = assembly;

    public static JsonTypes Of(Compilation compilation) =>
        Cache.GetValue(compilation, static key => new(key.Assembly));

    /// <summary>The first mistake of a member, with the members that lead there; null where there is none.</summary>
    public (string Path, JsonFault Fault)? FindFault(ITypeSymbol type)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        return JsonValueParser.Parse(type).Types
            .Select(written => FindFault(written, NameOf(written), seen))
            .FirstOrDefault(static found => found is not null);
    }

    /// <summary>The types whose classes write a value, for a type without a mistake.</summary>
    public IEnumerable<JsonTypeModel> Needed(ITypeSymbol type)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<ITypeSymbol>(JsonValueParser.Parse(type).Types);
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

    private JsonType Find(ITypeSymbol type) => _types.GetOrAdd(type, key => key.TypeKind == TypeKind.Enum
        ? JsonEnumParser.Parse((INamedTypeSymbol)key)
        : new JsonObjectParser((INamedTypeSymbol)key, _assembly).Parse());
}
