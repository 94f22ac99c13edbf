using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>What a name stands for: a C# expression, its type without <c>?</c>, and what it can be.</summary>
internal sealed class BoundValue
{
    private readonly bool _isUnknown;

    private BoundValue(
        string expression, ITypeSymbol type, bool isOwnMaybeNull, bool isMaybeNull, bool isUnknown = false)
    {
        Expression = expression;
        Type = ValueTypes.Unwrap(type).WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        IsOwnMaybeNull = isOwnMaybeNull;
        IsMaybeNull = isMaybeNull;
        _isUnknown = isUnknown;
    }

    public string Expression { get; }

    public ITypeSymbol Type { get; }

    public bool IsMaybeNull { get; }

    /// <summary>The same, but for what was declared where nothing is said of null.</summary>
    public bool CanBeNull => IsMaybeNull && !_isUnknown;

    public bool IsText => Type.SpecialType == SpecialType.System_String;

    public bool IsBool => Type.SpecialType == SpecialType.System_Boolean;

    /// <summary>Whether names are looked for in it when it is a context.</summary>
    public bool HasMembers => !IsText && !IsPlain && ItemType is null;

    /// <summary>Numbers and all else that is a value and nothing more.</summary>
    public bool IsPlain =>
        Type.TypeKind == TypeKind.Enum || (ValueTypes.CanRead(Type) && !MemberLookup.IsDate(Type));

    /// <summary>The type of the items of a list; null for what is none.</summary>
    public ITypeSymbol? ItemType => IsText || DictionaryValue is not null ? null : Sequences.ItemOf(Type);

    /// <summary>The type of the values of a dictionary whose keys are text.</summary>
    public ITypeSymbol? DictionaryValue => Sequences.DictionaryValueOf(Type);

    // An expression with ?. in it has the value of its last part, or null.
    private bool IsOwnMaybeNull { get; }

    /// <summary>A variable, or what is written as one.</summary>
    public static BoundValue Of(string expression, ITypeSymbol type, bool isMaybeNull) =>
        new(expression, type, isMaybeNull, isMaybeNull);

    /// <summary>The same with the nullability that the type was declared with.</summary>
    public static BoundValue OfDeclared(string expression, ITypeSymbol type) =>
        new(expression, type, MayBeNull(type), MayBeNull(type), IsUnknown(type));

    /// <summary>A member of this value.</summary>
    public BoundValue Member(ISymbol member)
    {
        var type = MemberLookup.TypeOf(member);
        var access = $"{Expression}{(IsOwnMaybeNull ? "?" : "")}.{CodeText.Identifier(member.Name)}";
        var isMaybeNull = MayBeNull(type);
        return new(
            member is IMethodSymbol ? access + "()" : access,
            type,
            isMaybeNull,
            IsMaybeNull || isMaybeNull,
            !IsMaybeNull && IsUnknown(type));
    }

    /// <summary>What a dictionary has for a key.</summary>
    public BoundValue Entry(string key, ITypeSymbol type)
    {
        var method = type.IsValueType && !MayBeNull(type) ? "FindValue" : "Find";
        var find = $"global::SockRoute.TemplateValues.{method}({Expression}, {CodeText.Literal(key)})";
        return Of(find, type, isMaybeNull: true);
    }

    private static bool MayBeNull(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;

    private static bool IsUnknown(ITypeSymbol type) =>
        type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };
}
