using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>The manifest of a referenced assembly, read when it is first asked for.</summary>
internal sealed class Manifest
{
    private readonly AttributeData _attribute;
    private readonly Lazy<EquatableArray<MountedRoute>?> _routes;

    public Manifest(AttributeData attribute)
    {
        _attribute = attribute;
        Dispatcher = attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }, ..] ? type : null;
        _routes = new(Read);
    }

    /// <summary>Null where the manifest is of another version.</summary>
    public INamedTypeSymbol? Dispatcher { get; }

    /// <summary>The routes without a prefix; null where the manifest is of another version.</summary>
    public EquatableArray<MountedRoute>? Routes => _routes.Value;

    /// <summary>Whether links want to know the prefix, as those of every library do.</summary>
    public bool TakesPrefix =>
        Dispatcher is not null
        && Dispatcher.GetMembers(WellKnownNames.MountPrefix)
            .OfType<IPropertySymbol>()
            .Any(static property => property is { IsStatic: true, SetMethod.DeclaredAccessibility: Accessibility.Public });

    private EquatableArray<MountedRoute>? Read()
    {
        if (Dispatcher is null
            || _attribute.ConstructorArguments is not [_, { Value: ManifestLine.Version }, { Kind: TypedConstantKind.Array } lines])
        {
            return null;
        }

        var routes = lines.Values.Select((line, number) => Read(line.Value as string ?? "", number)).ToArray();
        return routes.Any(static route => route is null) ? null : new(routes.OfType<MountedRoute>());
    }

    private MountedRoute? Read(string text, int number)
    {
        if (ManifestLine.Parse(text) is not { } line)
        {
            return null;
        }

        var context = new ManifestContext(CodeText.Type(Dispatcher!), line.Constraints);
        var segments = TemplateParser.Parse(line.Template, _attribute, [], isPrefix: false, context, []);
        return segments is null ? null : new()
        {
            Number = number,
            Handler = line.Handler,
            Route = new()
            {
                Verb = line.Verb,
                Template = line.Template,
                Segments = new(segments.Select(static segment => segment.ToModel())),
            },
        };
    }
}
