using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// The links that templates of a project can name: to its own routes, also where the name of their class is taken, and
/// to those of mounted libraries. Built when the first template asks.
/// </summary>
internal sealed class TemplateLinks
{
    private readonly Dictionary<string, List<LinkTarget>> _targets = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    private TemplateLinks(Compilation compilation, ProjectOptions options, CancellationToken cancellation)
    {
        AddOwn(compilation, options, cancellation);
        foreach (var library in MountedLinks.Of(compilation))
        {
            AddMounted(library);
        }
    }

    public static TemplateLinks Of(Compilation compilation, ProjectOptions options, CancellationToken cancellation) =>
        new(compilation, options, cancellation);

    /// <summary>The links of that name: with the class of all links or without it, and with its namespace.</summary>
    public IReadOnlyList<LinkTarget> Find(string name) => _targets.TryGetValue(name, out var found) ? found : [];

    /// <summary>The name that was probably meant: what is missing in front of it is most of a difference.</summary>
    public string? FindMeant(string name) =>
        _names.Find(known => known.EndsWith("." + name, StringComparison.OrdinalIgnoreCase))
        ?? NearestName.Find(name, _names)
        ?? NearestName.Find(name, _targets.Keys.OrderBy(static key => key, StringComparer.Ordinal));

    private void AddOwn(Compilation compilation, ProjectOptions options, CancellationToken cancellation)
    {
        var routes = SourceRoutes.Models(compilation, cancellation).ToArray();
        var root = LinkRootParser.ParseUnchecked(options, compilation);
        var types = new TypeReader(compilation);
        foreach (var file in ProjectLinks.Of(routes, root))
        {
            var path = string.Join(".", file.Classes.Select(static nested => nested.Name));
            foreach (var link in file.Links)
            {
                var name = $"{path}.{link.Name}";
                Add(new OwnLink(name, link, root, [.. link.Parameters.Select(types.Parameter)]), name, root);
            }

            foreach (var stub in file.Stubs)
            {
                var name = $"{path}.{stub.Name}";
                Add(new BrokenLink(name), name, root);
            }
        }
    }

    private void AddMounted(MountedLinks library)
    {
        foreach (var (path, method) in library.Links)
        {
            LinkParameter[] parameters =
            [
                .. method.Parameters.Select(static parameter => new LinkParameter(
                    parameter.Name,
                    ValueTypes.Unwrap(parameter.Type).WithNullableAnnotation(NullableAnnotation.NotAnnotated),
                    parameter.HasExplicitDefaultValue)),
            ];
            var target = new MountedLink($"{library.FullName}.{path}", method, parameters);
            _names.Add(target.Name);
            Add(target, target.Name);
            Add(target, library.Namespace.Length > 0 ? $"{library.Namespace}.{path}" : path);
        }
    }

    private void Add(LinkTarget target, string name, LinkRootModel root)
    {
        _names.Add(name);
        Add(target, name);
        Add(target, $"{root.Name}.{name}");
        if (root.Namespace.Length > 0)
        {
            Add(target, $"{root.FullName}.{name}".Replace("@", ""));
        }
    }

    // The project's own links come first, and hide those of a library.
    private void Add(LinkTarget target, string name)
    {
        if (!_targets.TryGetValue(name, out var same))
        {
            _targets.Add(name, [target]);
        }
        else if (same[0] is MountedLink == target is MountedLink)
        {
            same.Add(target);
        }
    }
}
