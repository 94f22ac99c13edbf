using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Names the dispatcher after the project: its root namespace, or the assembly where there is none.</summary>
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

        return new()
        {
            Namespace = string.Join(".", parts.Select(CodeText.Identifier)),
            ClassName = FreeName(string.Join(".", parts), parts[parts.Length - 1] + "Routes", compilation.Assembly),
        };
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
