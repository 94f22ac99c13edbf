using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Finds the types that are bound to a template. What a file declares is remembered while it does not change.
/// </summary>
internal static class TemplateTypes
{
    private static readonly ConditionalWeakTable<SyntaxTree, TypeDeclarationSyntax[]> Cache = new();

    /// <summary>The types of the compilation, in the order of their names.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(Compilation compilation, CancellationToken cancellation)
    {
        var aliases = RouteSyntax.AliasesOf(compilation, cancellation);
        return compilation.SyntaxTrees
            .SelectMany(tree => Declarations(tree, cancellation))
            .Where(syntax => syntax.AttributeLists.SelectMany(static list => list.Attributes).Any(MayBeTemplate))
            .Select(syntax => compilation.GetSemanticModel(syntax.SyntaxTree).GetDeclaredSymbol(syntax, cancellation))
            .OfType<INamedTypeSymbol>()
            .Where(IsTemplate)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .OrderBy(CodeText.FullName, StringComparer.Ordinal)
            .ThenBy(static type => type.Arity);

        bool MayBeTemplate(AttributeSyntax attribute)
        {
            var name = NameOf(attribute.Name);
            return WellKnownNames.IsTemplate(name)
                || aliases.Contains(name)
                || aliases.Contains(name + WellKnownNames.AttributeSuffix);
        }
    }

    public static bool IsTemplate(ITypeSymbol type) => AttributeOf(type) is not null;

    public static AttributeData? AttributeOf(ITypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static attribute =>
            attribute.AttributeClass is { Name: WellKnownNames.TemplateAttribute } found
            && WellKnownTypes.IsFramework(found));

    /// <summary>The file that the attribute names.</summary>
    public static string FileOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: string file }] ? file : "";

    /// <summary>Why nothing can be added to the type, as the end of a sentence; null where it can.</summary>
    public static string? FindMistake(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        if (type.IsStatic)
        {
            return "is static, and has nothing that a template could show: leave 'static' out";
        }

        if (type.IsFileLocal)
        {
            return "is a type of one file, and what is generated stands in another: leave 'file' out";
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (!IsPartial(outer))
            {
                return outer.Equals(type, SymbolEqualityComparer.Default)
                    ? "is not partial, so the template cannot be added to it: write 'partial' before its kind"
                    : $"stands in '{outer.Name}', which is not partial: write 'partial' before its kind, too";
            }
        }

        return null;
    }

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => ((SimpleNameSyntax)name).Identifier.ValueText,
    };

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static TypeDeclarationSyntax[] Declarations(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Cache.TryGetValue(tree, out var found))
        {
            found = Cache.GetValue(tree, key => [
                .. key.GetRoot(cancellation)
                    .DescendantNodes(static node => node is not (AttributeListSyntax or BaseMethodDeclarationSyntax
                        or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or GlobalStatementSyntax))
                    .OfType<TypeDeclarationSyntax>()
                    .Where(static type => type.AttributeLists.Count > 0)
            ]);
        }

        return found;
    }
}
