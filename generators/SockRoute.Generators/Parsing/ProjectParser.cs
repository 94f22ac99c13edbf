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
        var name = string.IsNullOrWhiteSpace(rootNamespace) ? compilation.AssemblyName ?? "" : rootNamespace!;
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(ToIdentifier).ToArray();
        if (parts.Length == 0)
        {
            parts = ["App"];
        }

        // A root namespace that nothing stands in may be the name of a class: a project Blog with a class Blog in its Program.cs.
        var leaf = parts[parts.Length - 1];
        var home = IsUsed(parts, compilation.Assembly) ? parts : ["SockRoute", "Generated"];
        return new()
        {
            Namespace = string.Join(".", home.Select(CodeText.Identifier)),
            Assembly = compilation.AssemblyName ?? "",
            ClassName = FreeName(string.Join(".", home), leaf + "Routes", compilation.Assembly),
            IsLibrary = compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary,
        };
    }

    private static bool IsUsed(string[] parts, IAssemblySymbol assembly)
    {
        INamespaceSymbol? current = assembly.GlobalNamespace;
        foreach (var part in parts)
        {
            current = current?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return current is not null;
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

    private static string ToIdentifier(string part)
    {
        var name = new string([.. part.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        return SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
    }
}
