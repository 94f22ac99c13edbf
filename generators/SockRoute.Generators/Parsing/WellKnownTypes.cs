using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>Recognises types by name: cheaper for each method than looking symbols up in the compilation.</summary>
internal static class WellKnownTypes
{
    /// <summary>Whether the type stands in the framework's namespace.</summary>
    public static bool IsFramework(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    public static bool Is(ITypeSymbol type, string @namespace, string name) =>
        type.Name == name && type.ContainingNamespace?.ToDisplayString() == @namespace;

    public static bool IsResult(ITypeSymbol type) =>
        IsResultItself(type) || type.AllInterfaces.Any(IsResultItself);

    private static bool IsResultItself(ITypeSymbol type) => type.Name == WellKnownNames.Result && IsFramework(type);
}
