using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>The types that are made of what a request has, and what keeps others from it.</summary>
internal static class MadeTypes
{
    /// <summary>What to do about a value that is no text and nothing that could be made.</summary>
    public const string ReadableAdvice = $"use {Readable}, or an array or list of those";

    /// <summary>What to do about a list of something that is not one value.</summary>
    public const string ListAdvice = $"the values of a list are {Readable}, without '?'";

    private const string Readable = "string, a number, bool, char, Guid, a date or time, or an enum";

    /// <summary>What to do about a type that cannot be made of the fields of a form; null when it can.</summary>
    public static string? FindMistake(ITypeSymbol type, IAssemblySymbol assembly)
    {
        if (ListTypes.Unfold(type).Repetition != Repetition.None)
        {
            return ListAdvice;
        }

        if (type.Name == "FormCollection" && WellKnownTypes.IsFramework(type))
        {
            return "take HttpRequest and call its ReadForm(), which has all fields";
        }

        if (SpecialParameters.SourceOf(type) is not null
            || ValueTypes.Unwrap(type) is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } made)
        {
            return type.TypeKind == TypeKind.Array ? ReadableAdvice : TypeAdvice.For(type);
        }

        var mistake = FindObstacle(made, assembly);
        return mistake is not null && made.DeclaringSyntaxReferences.IsEmpty
            ? $"use {Readable}, an array or list of those, or a record of your own that has them as members"
            : mistake;
    }

    /// <summary>What keeps generated code from making the object, and what to do; null when nothing does.</summary>
    public static string? FindObstacle(INamedTypeSymbol type, IAssemblySymbol assembly) =>
        type.IsTupleType ? "a tuple has no members with names of their own, so take a record"
        : type.IsAbstract ? "it is abstract, so take a class that derives from it"
        : FindObstacle(type, ConstructorsOf(type, assembly), assembly);

    /// <summary>
    /// What an object is made of whose type has no obstacle: the parameters of its constructor, and what else has to be
    /// set, or can.
    /// </summary>
    public static IReadOnlyList<BindingTarget> TargetsOf(BindingTarget target)
    {
        var type = (INamedTypeSymbol)ValueTypes.Unwrap(target.Type);
        var constructor = ConstructorsOf(type, target.ContainingAssembly)[0];
        return
        [
            .. constructor.Parameters.Select(target.Argument),
            .. MembersOf(type, constructor, target.ContainingAssembly)
                .Select(member => target.Property(member, keepsInitial: !HasToBeSet(member, constructor))),
        ];
    }

    /// <summary>Whether an object cannot be made without setting the member.</summary>
    public static bool HasToBeSet(ISymbol member, IMethodSymbol constructor) =>
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
        && !constructor.GetAttributes().Any(
            static attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");

    /// <summary>Whether generated code in that assembly can call it.</summary>
    public static bool IsAccessible(ISymbol member, IAssemblySymbol assembly) => member.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Internal or Accessibility.ProtectedOrInternal =>
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, assembly),
        _ => false,
    };

    // Those of base classes come last.
    private static List<ISymbol> MembersOf(
        INamedTypeSymbol type, IMethodSymbol constructor, IAssemblySymbol assembly)
    {
        // A name means the member that is declared last; an override of the getter alone leaves the setter to the base.
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<ISymbol>();
        foreach (var current in BaseTypes.AndSelf(type).TakeWhile(static home => home.SpecialType == SpecialType.None))
        {
            members.AddRange(current.GetMembers().Where(member =>
                member is { IsStatic: false } and (IPropertySymbol or IFieldSymbol)
                && member is not IPropertySymbol { IsOverride: true, SetMethod: null }
                && names.Add(member.Name)
                && IsSet(member, constructor, assembly)));
        }

        return members;
    }

    private static string? FindObstacle(
        INamedTypeSymbol type, IMethodSymbol[] constructors, IAssemblySymbol assembly) =>
        constructors switch
        {
            [] => "it has no constructor that generated code can call, so make one public",
            [{ Parameters.Length: 0 } only] when MembersOf(type, only, assembly).Count == 0 =>
                "it has nothing that a request could set, so give it properties with 'set' or 'init'",
            [var only] when CallObstacle.On(only) is { } attribute =>
                $"its constructor is marked {attribute}, with which generated code cannot call it",
            [_] => null,
            _ => "it has more than one constructor, so keep the one whose parameters are to be bound",
        };

    // The parameterless constructor that every struct has counts only where there is no other.
    private static IMethodSymbol[] ConstructorsOf(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        var all = type.InstanceConstructors.Where(constructor => IsAccessible(constructor, assembly)).ToArray();
        var written = all.Where(static constructor => !constructor.IsImplicitlyDeclared
            || constructor.Parameters.Length > 0).ToArray();
        return written.Length > 0 ? written : all;
    }

    // What the constructor takes under the same name is not set again.
    private static bool IsSet(ISymbol member, IMethodSymbol constructor, IAssemblySymbol assembly) =>
        HasToBeSet(member, constructor)
        || (member is IPropertySymbol { IsIndexer: false, SetMethod: { } set }
            && IsAccessible(set, assembly)
            && CallObstacle.On(member) is null
            && !constructor.Parameters.Any(
                parameter => parameter.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase)));
}
