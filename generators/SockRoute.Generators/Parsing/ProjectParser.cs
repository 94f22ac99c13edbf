using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Names the dispatcher after the project: its root namespace, or the assembly where there is none. It stands in that
/// namespace where the project uses it.
/// </summary>
internal static class ProjectParser
{
    public static ProjectModel Parse(string? rootNamespace, Compilation compilation)
    {
        var parts = Parts(rootNamespace, compilation);

        // A root namespace that nothing stands in may be the name of a class: a project Blog with a class Blog in its Program.cs.
        var leaf = parts[parts.Length - 1];
        var home = FindHome(rootNamespace, compilation) ?? ["SockRoute", "Generated"];
        return new()
        {
            Namespace = string.Join(".", home.Select(CodeText.Identifier)),
            Assembly = compilation.AssemblyName ?? "",
            ClassName = FreeName(string.Join(".", home), leaf + "Routes", compilation.Assembly),
            IsLibrary = compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary,
        };
    }

    /// <summary>The root namespace in its parts; null where the project declares nothing in it.</summary>
    public static string[]? FindHome(string? rootNamespace, Compilation compilation)
    {
        var parts = Parts(rootNamespace, compilation);
        return FindNamespace(compilation.Assembly, parts) is null ? null : parts;
    }

    public static INamespaceSymbol? FindNamespace(IAssemblySymbol assembly, string[] parts)
    {
        INamespaceSymbol? current = assembly.GlobalNamespace;
        foreach (var part in parts)
        {
            current = current?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return current;
    }

    /// <summary>A name with everything replaced that cannot stand in one.</summary>
    public static string ToIdentifier(string part)
    {
        var name = new string([.. part.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        return SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
    }

    private static string[] Parts(string? rootNamespace, Compilation compilation)
    {
        var name = string.IsNullOrWhiteSpace(rootNamespace) ? compilation.AssemblyName ?? "" : rootNamespace!;
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(ToIdentifier).ToArray();
        return parts.Length == 0 ? ["App"] : parts;
    }

    // A project Blog may well have a class BlogRoutes of its own.
    private static string FreeName(string @namespace, string wanted, IAssemblySymbol assembly)
    {
        var name = wanted;
        for (var number = 2; assembly.GetTypeByMetadataName($"{@namespace}.{name}") is not null; number++)
        {
            name = $"{wanted}{number}";
        }

        return name;
    }
}
