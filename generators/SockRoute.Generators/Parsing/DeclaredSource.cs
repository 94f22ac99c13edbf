using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>What the attributes of a parameter say about where its value comes from.</summary>
internal sealed class DeclaredSource
{
    /// <summary>The argument that names what to look for.</summary>
    public const string NameArgument = "Name";

    private static readonly string[] AttributeNames =
    [
        "FromRouteAttribute", "FromQueryAttribute", "FromHeaderAttribute", "FromCookieAttribute",
        "FromFormAttribute", "FromBodyAttribute", "FromServicesAttribute", "AsParametersAttribute",
    ];

    /// <summary>The word behind <c>From</c> or <c>As</c>, or null without an attribute.</summary>
    public string? Word { get; private init; }

    /// <summary>The name to look for.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the name to look for was written.</summary>
    public bool HasName => Attribute is not null && NameIn(Attribute) is not null;

    /// <summary>Whether the name to look for was written, and is none.</summary>
    public bool HasBlankName => string.IsNullOrWhiteSpace(Name);

    /// <summary>The attribute, or null without one.</summary>
    public AttributeData? Attribute { get; private init; }

    /// <summary>The attributes of the parameter; there should not be more than one.</summary>
    public required IReadOnlyList<string> Attributes { get; init; }

    public static DeclaredSource Of(IParameterSymbol parameter) => Of(parameter, parameter.Name);

    /// <summary>The same; a parameter of a constructor has also the attributes of the property of its name.</summary>
    public static DeclaredSource Of(BindingTarget target) =>
        Of(target.Symbol, target.Name) is { Word: null } && target.OwnProperty is { } property
            ? Of(property, target.Name)
            : Of(target.Symbol, target.Name);

    /// <summary>Where the name stands, or the parameter without one. That of a member may stand in another file.</summary>
    public Place PlaceOfName(BindingTarget target) =>
        HasName && !target.IsMember ? Place.OfArgument(Attribute!, NameArgument) : Place.Of(target);

    private static DeclaredSource Of(ISymbol symbol, string name)
    {
        var sources = symbol.GetAttributes().Where(IsSource).ToArray();
        if (sources.Length == 0)
        {
            return new() { Name = name, Attributes = [] };
        }

        var word = ShortName(sources[0]);
        return new()
        {
            Word = word.Substring(word[0] == 'F' ? "From".Length : "As".Length),
            Attribute = sources[0],
            Name = NameIn(sources[0]) ?? name,
            Attributes = [.. sources.Select(static source => $"[{ShortName(source)}]")],
        };
    }

    private static bool IsSource(AttributeData attribute) =>
        attribute.AttributeClass is { } type && AttributeNames.Contains(type.Name) && WellKnownTypes.IsFramework(type);

    private static string ShortName(AttributeData attribute)
    {
        var name = attribute.AttributeClass!.Name;
        return name.Substring(0, name.Length - WellKnownNames.AttributeSuffix.Length);
    }

    private static string? NameIn(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == NameArgument).Value.Value as string;
}
