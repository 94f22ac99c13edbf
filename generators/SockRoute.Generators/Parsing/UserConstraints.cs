using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The methods of a project that are marked as constraints. Built when a template first names a constraint that the
/// framework does not know.
/// </summary>
internal sealed class UserConstraints
{
    /// <summary>What a name is.</summary>
    public const string NameAdvice = "a name consists of letters, digits and '_'";

    private static readonly ConditionalWeakTable<Compilation, UserConstraints> Cache = new();

    private readonly Dictionary<string, IMethodSymbol> _methods = new(StringComparer.Ordinal);

    private UserConstraints(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
        {
            foreach (var syntax in RouteSyntax.Of(tree, default).Constraints)
            {
                if (compilation.GetSemanticModel(tree).GetDeclaredSymbol(syntax) is IMethodSymbol part
                    && PartialParts.Definition(part) is var method
                    && NameOf(method) is { } name
                    && !_methods.ContainsKey(name))
                {
                    _methods.Add(name, method);
                }
            }
        }
    }

    public IEnumerable<string> Names => _methods.Keys;

    public static UserConstraints Of(Compilation compilation) =>
        Cache.GetValue(compilation, static key => new(key));

    /// <summary>The attribute that makes the method a constraint, if it has one.</summary>
    public static AttributeData? AttributeOf(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(static attribute =>
            attribute.AttributeClass is { Name: WellKnownNames.ConstraintAttribute } type
            && WellKnownTypes.IsFramework(type));

    /// <summary>What keeps a method from being a constraint, and what to do about it; null when nothing does.</summary>
    public static string? FindMistake(IMethodSymbol method, string name) =>
        !SyntaxFacts.IsValidIdentifier(name) ? NameAdvice
        : Constraints.IsKnown(name) ? "the framework has a constraint of that name, so choose another"
        : method.IsAbstract || method.IsVirtual
            ? "it is called by the name of its type, so give it a body and remove 'abstract' or 'virtual'"
        : !HasSignature(method) ? $"write 'public static bool {method.Name}(ReadOnlySpan<char> text)'"
        : !IsAccessible(method) ? "make it, and the class it stands in, public or internal, and not generic"
        : CallObstacle.Find(method) is { } obstacle
            ? $"generated code cannot call it while '{obstacle.Owner.Name}' is marked {obstacle.Attribute}, "
                + "so remove that"
        : null;

    /// <summary>Whether the mistake is the name and not the method.</summary>
    public static bool IsMisnamed(string name) => !SyntaxFacts.IsValidIdentifier(name) || Constraints.IsKnown(name);

    /// <summary>The constraint, or null when its method is none; false when nothing has that name.</summary>
    public bool TryFind(string name, out ConstraintModel? constraint)
    {
        constraint = null;
        if (!_methods.TryGetValue(name, out var method))
        {
            return false;
        }

        constraint = FindMistake(method, name) is not null ? null : new()
        {
            Kind = ConstraintKind.User,
            Name = name,
            Text = name,
            Method = $"{CodeText.Type(method.ContainingType)}.{CodeText.Identifier(method.Name)}",
        };
        return true;
    }

    /// <summary>The method that has the name.</summary>
    public IMethodSymbol? MethodOf(string name) => _methods.TryGetValue(name, out var method) ? method : null;

    public static string? NameOf(IMethodSymbol method) =>
        AttributeOf(method) is { } attribute ? RouteAttributes.Text(attribute) : null;

    private static bool HasSignature(IMethodSymbol method) =>
        method is { IsStatic: true, IsGenericMethod: false, IsVararg: false }
        && method is { MethodKind: MethodKind.Ordinary, RefKind: RefKind.None }
        && method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.Parameters is [{ RefKind: RefKind.None, Type: INamedTypeSymbol { Name: "ReadOnlySpan" } type }]
        && type.TypeArguments is [{ SpecialType: SpecialType.System_Char }];

    private static bool IsAccessible(IMethodSymbol method)
    {
        for (ISymbol symbol = method; symbol is not null; symbol = symbol.ContainingType)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)
                || symbol is INamedTypeSymbol { IsGenericType: true } or INamedTypeSymbol { IsFileLocal: true })
            {
                return false;
            }
        }

        return true;
    }
}
