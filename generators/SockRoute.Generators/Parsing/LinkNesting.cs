using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Decides where the links of each controller stand: in a class of its name, nested as the controller is; where
/// several have one
/// name, also in classes for what their namespaces do not have in common.
/// </summary>
internal sealed class LinkNesting
{
    private readonly LinkRootModel _root;
    private readonly Dictionary<string, LinkedController> _controllers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _public = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private LinkNesting(LinkRootModel root) => _root = root;

    /// <param name="controllers">The controllers, in their order.</param>
    /// <param name="stubs">The links of routes that have a mistake.</param>
    /// <param name="root">The class that all links stand in; null where there is none.</param>
    public static IEnumerable<LinkFile> Nest(
        IEnumerable<ControllerFile> controllers, IEnumerable<LinkStub> stubs, LinkRootModel? root) =>
        root is null ? [] : new LinkNesting(root).Nest(
        [
            .. LinkedControllers.Of(controllers, stubs, root)
                .Where(static controller => controller.Links.Count + controller.Stubs.Count > 0),
        ]);

    private LinkFile[] Nest(LinkedController[] controllers)
    {
        var paths = new UniqueNames(StringComparer.Ordinal);
        foreach (var same in controllers.GroupBy(static file => file.Name, StringComparer.Ordinal))
        {
            foreach (var (file, path) in Paths([.. same]))
            {
                var own = paths.Take(path);
                _controllers.Add(own, file);
                for (var end = own.Length; end > 0 && file.IsPublic; end = own.LastIndexOf('.', end - 1))
                {
                    _public.Add(own.Substring(0, end));
                }
            }
        }

        var hintNames = new UniqueNames(StringComparer.OrdinalIgnoreCase);
        return _controllers
            .OrderBy(static pair => pair.Value.FullName, StringComparer.Ordinal)
            .Select(pair => File(pair.Value, pair.Key, hintNames))
            .ToArray();
    }

    private LinkFile File(LinkedController controller, string path, UniqueNames hintNames)
    {
        var parts = path.Split('.');
        var names = Names(parts);
        return new()
        {
            HintName = hintNames.Take($"{_root.FullName.Replace("@", "")}+{string.Join("+", names)}") + ".g.cs",
            Root = _root,
            Classes = new(names.Select((name, i) => new LinkClass
            {
                Name = name,
                IsPublic = !_root.IsPublic || _public.Contains(string.Join(".", parts.Take(i + 1))),
            })),
            Controller = controller.FullName,
            Links = controller.Links,
            Stubs = controller.Stubs,
        };
    }

    private static IEnumerable<(LinkedController File, string Path)> Paths(LinkedController[] same)
    {
        var namespaces = same.Select(NamespaceOf).ToArray();
        var common = same.Length == 1 ? namespaces[0].Length : CommonLength(namespaces);
        return same.Zip(namespaces, (file, parts) => (file, string.Join(".", Path(parts.Skip(common), file))));
    }

    // A namespace may end with the name of the class; one of them says enough.
    private static IEnumerable<string> Path(IEnumerable<string> namespaces, LinkedController file)
    {
        var parts = namespaces.Concat(file.Name.Split('.')).ToArray();
        return parts.Where((part, i) => i == parts.Length - 1 || part != parts[i + 1]);
    }

    private static string[] NamespaceOf(LinkedController file)
    {
        var (full, name) = (file.FullName, file.Name);
        return full.Substring(0, full.Length - name.Length).Split(['.'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static int CommonLength(string[][] all)
    {
        var length = 0;
        while (all.All(parts => parts.Length > length && parts[length] == all[0][length]))
        {
            length++;
        }

        return length;
    }

    // A class cannot have the name of the class around it, nor that of a method beside it.
    private string[] Names(string[] path)
    {
        var names = new string[path.Length];
        for (var i = 0; i < path.Length; i++)
        {
            var outer = string.Join(".", path.Take(i));
            var key = string.Join(".", path.Take(i + 1));
            if (!_names.TryGetValue(key, out var name))
            {
                var above = string.Join(".", names.Take(i));
                string[] reserved = [i == 0 ? _root.Name : names[i - 1], .. Methods(outer), .. Methods(key)];
                name = Free(path[i], above, reserved);
                _names.Add(key, name);
            }

            names[i] = name;
        }

        return names;
    }

    private string Free(string wanted, string above, string[] reserved)
    {
        var names = new UniqueNames(StringComparer.Ordinal, reserved);
        var name = names.Take(wanted);
        while (!_taken.Add($"{above}.{name}"))
        {
            name = names.Take(wanted);
        }

        return name;
    }

    private IEnumerable<string> Methods(string path) =>
        _controllers.TryGetValue(path, out var file) ? file.Names : [];
}
