using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Finds the property, the field or the method without parameters that a name means: the exact name first, then without
/// regard to case.
/// </summary>
internal sealed class MemberLookup(INamedTypeSymbol template, Compilation compilation)
{
    private readonly Dictionary<ITypeSymbol, ISymbol[]> _members = new(SymbolEqualityComparer.Default);

    public static bool IsDate(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_DateTime
        || type.Name is "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan";

    public static ITypeSymbol TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => ((IMethodSymbol)member).ReturnType,
    };

    /// <summary>Whether it is what all types, or all values, inherit from.</summary>
    public static bool IsRoot(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;

    /// <summary>The type and those it inherits members from, the nearest first.</summary>
    public static IEnumerable<ITypeSymbol> Inherited(ITypeSymbol type)
    {
        yield return type;
        foreach (var home in BaseTypes.Of(type))
        {
            yield return home;
        }

        if (type.TypeKind == TypeKind.Interface || type is ITypeParameterSymbol)
        {
            foreach (var inherited in type.AllInterfaces)
            {
                yield return inherited;
            }
        }

        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var home in parameter.ConstraintTypes.SelectMany(Inherited))
            {
                yield return home;
            }
        }
    }

    /// <summary>The members that the name means; several are too many.</summary>
    public IReadOnlyList<ISymbol> Find(ITypeSymbol type, string name)
    {
        var members = MembersOf(type);
        return Array.Find(members, member => member.Name == name) is { } exact
            ? [exact]
            : Array.FindAll(members, member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The names that the type has.</summary>
    public IEnumerable<string> NamesOf(ITypeSymbol type) => MembersOf(type).Select(static member => member.Name);

    private ISymbol[] MembersOf(ITypeSymbol type)
    {
        if (!_members.TryGetValue(type, out var members))
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            members =
            [
                .. Inherited(type)
                    .Where(static home => !IsRoot(home))
                    .SelectMany(static home => home.GetMembers())
                    .Where(IsValue)
                    .Where(member => names.Add(member.Name)),
            ];
            _members.Add(type, members);
        }

        return members;
    }

    private bool IsValue(ISymbol member) =>
        !member.IsStatic
        && member.DeclaredAccessibility
            is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
        && member switch
        {
            IPropertySymbol { IsIndexer: false, GetMethod: not null } property => !property.Type.IsRefLikeType,
            IFieldSymbol field => field.CanBeReferencedByName && !field.Type.IsRefLikeType,
            IMethodSymbol method => IsValue(method),
            _ => false,
        }
        && compilation.IsSymbolAccessibleWithin(member, template);

    private static bool IsValue(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, Parameters.Length: 0, Arity: 0, ReturnsVoid: false }
        && !method.ReturnType.IsRefLikeType
        && method.CanBeReferencedByName
        && !IsOfObject(method);

    // Every type has ToString, GetHashCode and GetType.
    private static bool IsOfObject(IMethodSymbol method)
    {
        var original = method;
        while (original.OverriddenMethod is { } overridden)
        {
            original = overridden;
        }

        return IsRoot(original.ContainingType);
    }
}
