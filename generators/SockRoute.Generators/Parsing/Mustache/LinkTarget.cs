using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>A link that a template can name, with what it takes.</summary>
internal abstract class LinkTarget(string name, IReadOnlyList<LinkParameter> parameters)
{
    /// <summary>The link as C# calls it.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<LinkParameter> Parameters { get; } = parameters;

    /// <summary>The link with its parameters, for messages.</summary>
    public string Signature => $"{Name}({string.Join(", ", Parameters.Select(static parameter => parameter.Display))})";
}

/// <summary>A link to a route of this project.</summary>
internal sealed class OwnLink(string name, LinkModel model, LinkRootModel root, IReadOnlyList<LinkParameter> parameters)
    : LinkTarget(name, parameters)
{
    public LinkModel Model { get; } = model;

    /// <summary>What links start with, as an expression; empty where nothing is in front of them.</summary>
    public string Prefix { get; } = root.Prefix;

    /// <summary>What the link is when nothing is passed to it; null where only running tells.</summary>
    public string? Constant
    {
        get
        {
            var segments = Model.Segments.Where(static segment => !segment.IsOptional).ToArray();
            if (Prefix.Length > 0 || segments.SelectMany(static segment => segment.Parts).Any(IsParameter))
            {
                return null;
            }

            // Text without a parameter is one part.
            var path = string.Concat(segments.Select(static segment => "/" + segment.Parts[0].Text));
            return path.Length > 0 ? path : "/";
        }
    }

    private static bool IsParameter(LinkPartModel part) => part.Kind != PartKind.Literal;
}

/// <summary>A link of a mounted library, which is compiled already.</summary>
internal sealed class MountedLink(string name, IMethodSymbol method, IReadOnlyList<LinkParameter> parameters)
    : LinkTarget(name, parameters)
{
    /// <summary>The method, as generated code names it.</summary>
    public string Method { get; } = $"{CodeText.Type(method.ContainingType)}.{CodeText.Identifier(method.Name)}";
}

/// <summary>A link to a route that has a mistake, which is told there.</summary>
internal sealed class BrokenLink(string name) : LinkTarget(name, []);

/// <summary>A parameter of a link.</summary>
internal sealed class LinkParameter(string name, ITypeSymbol type, bool isOptional)
{
    /// <summary>The name without escapes.</summary>
    public string Name { get; } = name;

    /// <summary>The type without its nullability.</summary>
    public ITypeSymbol Type { get; } = type;

    /// <summary>Whether it can be left out, or be null.</summary>
    public bool IsOptional { get; } = isOptional;

    public string TypeName => CodeText.Short(Type);

    public string Display => IsOptional ? $"{TypeName}? {Name} = null" : $"{TypeName} {Name}";
}
