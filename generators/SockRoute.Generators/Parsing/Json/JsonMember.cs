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

    // An override of the setter alone leaves the getter to the base.
    private static IMethodSymbol? GetterOf(IPropertySymbol property) =>
        property.GetMethod ?? (property.OverriddenProperty is { } overridden ? GetterOf(overridden) : null);

    private static IMethodSymbol? SetterOf(IPropertySymbol property) =>
        property.SetMethod ?? (property.OverriddenProperty is { } overridden ? SetterOf(overridden) : null);
}
