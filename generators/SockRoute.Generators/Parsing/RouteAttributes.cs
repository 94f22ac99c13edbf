using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Finds the route attributes of a method and the prefix of a class.</summary>
internal static class RouteAttributes
{
    /// <summary>The argument that names the link.</summary>
    public const string LinkNameArgument = "Name";

    public static IEnumerable<RouteUse> Of(IMethodSymbol method) =>
        method.GetAttributes().Select(Read).OfType<RouteUse>();

    public static bool Any(IMethodSymbol method) =>
        method.GetAttributes().Any(static attribute => VerbOf(attribute) is not null);

    /// <summary>Null for another attribute, and for one that the compiler has already found fault with.</summary>
    public static RouteUse? Read(AttributeData attribute) =>
        VerbOf(attribute) is { } verb && Text(attribute) is { } template
            ? new RouteUse(verb, attribute, template, LinkNameIn(attribute))
            : null;

    /// <summary>The class's <c>[Route]</c>, if it has one.</summary>
    public static AttributeData? PrefixOf(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static attribute =>
            attribute.AttributeClass is { Name: WellKnownNames.PrefixAttribute } c && WellKnownTypes.IsFramework(c));

    /// <summary>The one argument of a route attribute, null when it is not a string.</summary>
    public static string? Text(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string text }] ? text : null;

    /// <summary>Whether the one argument of a route attribute is null.</summary>
    public static bool IsNull(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: null }];

    public static RouteVerb? VerbOf(AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && WellKnownNames.VerbOf(type.Name) is { } verb
        && WellKnownTypes.IsFramework(type)
            ? verb
            : null;

    /// <summary>The name that the attribute gives to the link, or null.</summary>
    public static string? LinkNameIn(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == LinkNameArgument).Value.Value as string;
}

/// <summary>One route attribute as it was written.</summary>
internal sealed class RouteUse(RouteVerb verb, AttributeData attribute, string template, string? name)
{
    public RouteVerb Verb { get; } = verb;

    public AttributeData Attribute { get; } = attribute;

    public string Template { get; } = template;

    /// <summary>The attribute as it is written.</summary>
    public string Word => IsWebSocket ? "WebSocket" : Verb.ToString();

    /// <summary>Whether the handler talks to a WebSocket.</summary>
    public bool IsWebSocket { get; } = attribute.AttributeClass?.Name == WellKnownNames.WebSocketAttribute;

    /// <summary>The name of the link; null for that of the method.</summary>
    public string? Name { get; } = name;
}
