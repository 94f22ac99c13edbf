using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>A property or field that takes part in JSON, and its name there.</summary>
internal sealed class JsonMember(ISymbol symbol)
{
    public ISymbol Symbol { get; } = symbol;

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    public string Name { get; } =
        JsonAttributes.ArgumentOf(symbol, "JsonPropertyNameAttribute") as string ?? JsonNames.CamelCase(symbol.Name);

    public int Order { get; } = JsonAttributes.ArgumentOf(symbol, "JsonPropertyOrderAttribute") as int? ?? 0;

    public JsonIgnoring Ignoring { get; } = JsonAttributes.IgnoringOf(symbol);

    public bool IsIgnored => Ignoring == JsonIgnoring.Always;

    /// <summary>Whether [JsonInclude] makes it a member though it is not public.</summary>
    public bool IsIncluded { get; } = JsonAttributes.Has(symbol, "JsonIncludeAttribute");

    public bool IsWritten => !IsIgnored && Ignoring != JsonIgnoring.WhenWriting && Getter is { } getter
        && (IsIncluded || getter.DeclaredAccessibility == Accessibility.Public);

    /// <summary>Whether JSON can set it.</summary>
    public bool IsSettable => SetterSymbol is { } setter
        && (IsIncluded || setter.DeclaredAccessibility == Accessibility.Public);

    /// <summary>What has to be accessible for setting it; null for what can only be got.</summary>
    public ISymbol? SetterSymbol => Symbol is IFieldSymbol { IsReadOnly: false } ? Symbol : Setter;

    /// <summary>The setter of a property.</summary>
    public IMethodSymbol? Setter => Symbol is IPropertySymbol property ? SetterOf(property) : null;

    /// <summary>What has to be accessible for getting it; null for what can only be set.</summary>
    public ISymbol? Getter => Symbol is IPropertySymbol property ? GetterOf(property) : Symbol;

    /// <summary>The expression that reads it of a <c>value</c> of the type.</summary>
    public string AccessOf(INamedTypeSymbol type)
    {
        var owner = Symbol.ContainingType;
        var name = CodeText.Identifier(Symbol.Name);

        // A member of a base class may be hidden, and one of an interface is that of another one.
        var isHidden = BaseTypes.AndSelf(type)
            .TakeWhile(current => !SymbolEqualityComparer.Default.Equals(current, owner))
            .Any(current => type.TypeKind == TypeKind.Interface || !current.GetMembers(Symbol.Name).IsEmpty);
        return isHidden ? $"(({JsonNames.Type(owner)})value).{name}" : $"value.{name}";
    }

    /// <summary>What keeps generated code from reading it; null when nothing does.</summary>
    public string? FindObstacle(IAssemblySymbol assembly) =>
        JsonAttributes.FindUnknown(Symbol) is { } unknown ? unknown
        : !MadeTypes.IsAccessible(Getter!, assembly) || !MadeTypes.IsAccessible(Symbol, assembly)
            ? "generated code cannot reach that member, so make it public or internal, or remove [JsonInclude]"
        : Symbol is IPropertySymbol { RefKind: not RefKind.None } ? "it is a reference, so return its value"
        : CallObstacle.On(Symbol) is { } obstacle
            ? $"it is marked {obstacle}, with which generated code cannot read it"
        : null;

    // An override of the setter alone leaves the getter to the base.
    private static IMethodSymbol? GetterOf(IPropertySymbol property) =>
        property.GetMethod ?? (property.OverriddenProperty is { } overridden ? GetterOf(overridden) : null);

    private static IMethodSymbol? SetterOf(IPropertySymbol property) =>
        property.SetMethod ?? (property.OverriddenProperty is { } overridden ? SetterOf(overridden) : null);
}
