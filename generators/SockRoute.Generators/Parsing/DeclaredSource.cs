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
        "FromFormAttribute", "FromBodyAttribute", "FromServicesAttribute",
    ];

    /// <summary>The word behind <c>From</c>, or null without an attribute.</summary>
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

    public static DeclaredSource Of(IParameterSymbol parameter)
    {
        var sources = parameter.GetAttributes().Where(IsSource).ToArray();
        if (sources.Length == 0)
        {
            return new() { Name = parameter.Name, Attributes = [] };
        }

        return new()
        {
            Word = ShortName(sources[0]).Substring("From".Length),
            Attribute = sources[0],
            Name = NameIn(sources[0]) ?? parameter.Name,
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
