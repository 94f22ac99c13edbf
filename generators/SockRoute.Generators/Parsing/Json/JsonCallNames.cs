using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// The names of the framework's methods that take values for JSON: those with a type parameter that is marked so.
/// </summary>
internal static class JsonCallNames
{
    private const string Attribute = "JsonValueAttribute";

    private static readonly HashSet<string> None = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<IAssemblySymbol, HashSet<string>> Cache = new();

    /// <summary>The same set for every compilation with the same framework.</summary>
    public static HashSet<string> Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName($"{WellKnownNames.Namespace}.{Attribute}")?.ContainingAssembly is { } framework
            ? Cache.GetValue(framework, Find)
            : None;

    public static bool IsValue(ITypeParameterSymbol parameter) => parameter.GetAttributes().Any(
        static attribute => attribute.AttributeClass is { Name: Attribute } type && WellKnownTypes.IsFramework(type));

    private static HashSet<string> Find(IAssemblySymbol framework)
    {
        var home = framework.GlobalNamespace.GetNamespaceMembers()
            .FirstOrDefault(static member => member.Name == WellKnownNames.Namespace);
        var methods = (home?.GetTypeMembers() ?? [])
            .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(static type => type.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(static method => method.TypeParameters.Any(IsValue));
        return new(methods.Select(static method => method.Name), StringComparer.Ordinal);
    }
}
