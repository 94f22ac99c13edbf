using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// The names of the framework's methods that take values for JSON: those with a type parameter that is marked so.
/// </summary>
internal static class JsonCallNames
{
    private const string Value = "JsonValueAttribute";
    private const string MessageOut = "MessageOutAttribute";
    private const string MessageIn = "MessageInAttribute";

    // The framework itself has the name without the dot.
    private const string PackagePrefix = WellKnownNames.Namespace + ".";

    private static readonly HashSet<string> None = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<IAssemblySymbol, HashSet<string>> Cache = new();

    /// <summary>The names in the framework, and in those of its packages that the compilation refers to.</summary>
    public static HashSet<string> Of(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName($"{WellKnownNames.Namespace}.{Value}")?.ContainingAssembly is not { } framework)
        {
            return None;
        }

        var names = Cache.GetValue(framework, Find);
        var more = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(static assembly => assembly.Name.StartsWith(PackagePrefix, StringComparison.Ordinal))
            .Select(static assembly => Cache.GetValue(assembly, Find))
            .Where(static found => found.Count > 0)
            .ToArray();
        return more.Length == 0
            ? names
            : new(names.Concat(more.SelectMany(static found => found)), StringComparer.Ordinal);
    }

    /// <summary>What becomes of values of the type; null for another type parameter.</summary>
    public static JsonCallUse? UseOf(ITypeParameterSymbol parameter) => parameter.GetAttributes()
        .Where(static attribute => attribute.AttributeClass is { } type && WellKnownTypes.IsFramework(type))
        .Select(static attribute => attribute.AttributeClass!.Name switch
        {
            Value => JsonCallUse.Value,
            MessageOut => JsonCallUse.MessageOut,
            MessageIn => JsonCallUse.MessageIn,
            _ => (JsonCallUse?)null,
        })
        .FirstOrDefault(static use => use is not null);

    private static HashSet<string> Find(IAssemblySymbol framework)
    {
        var home = framework.GlobalNamespace.GetNamespaceMembers()
            .FirstOrDefault(static member => member.Name == WellKnownNames.Namespace);
        var methods = (home?.GetTypeMembers() ?? [])
            .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(static type => type.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(static method => method.TypeParameters.Any(static parameter => UseOf(parameter) is not null));
        return new(methods.Select(static method => method.Name), StringComparer.Ordinal);
    }
}
