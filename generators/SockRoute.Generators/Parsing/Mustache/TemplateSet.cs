using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>The templates of the project, by name, and which of them include themselves.</summary>
internal sealed class TemplateSet
{
    private static readonly string[] Extensions = [".mustache", ".html", ".xml", ".txt"];

    private readonly Dictionary<string, TemplateFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _recursive = new(StringComparer.Ordinal);

    public TemplateSet(IEnumerable<TemplateFile> files)
    {
        foreach (var file in files.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            _files[file.Name] = file;
        }
    }

    public IEnumerable<string> Names => _files.Keys;

    public TemplateFile? Find(string name) => _files.TryGetValue(name, out var file) ? file : null;

    /// <summary>
    /// A partial: in the folder of the file that includes it, then in that of all templates. Its name can do without
    /// the extension, which is that of the file that includes it or any other.
    /// </summary>
    public TemplateFile? FindPartial(string name, TemplateFile from) =>
        new[] { from.Name.Substring(0, from.Name.LastIndexOf('/') + 1), "" }
            .SelectMany(folder => Extensions.Prepend(Path.GetExtension(from.Name)).Prepend("")
                .Select(extension => Find(folder + name + extension)))
            .FirstOrDefault(static file => file is not null);

    /// <summary>Whether the template includes itself, directly or through others.</summary>
    public bool IsRecursive(TemplateFile file)
    {
        if (!_recursive.TryGetValue(file.Name, out var isRecursive))
        {
            isRecursive = Leads(file, file, InAnyPlace);
            _recursive.Add(file.Name, isRecursive);
        }

        return isRecursive;
    }

    /// <summary>Whether a partial leads back to the file that includes it with no section on the way.</summary>
    public bool IsEndless(TemplateFile from, TemplateFile partial) =>
        partial.Name == from.Name || Leads(partial, from, OutsideSections);

    private bool Leads(TemplateFile from, TemplateFile to, Func<TemplateNode, bool> isEntered)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rest = new Stack<TemplateFile>([from]);
        while (rest.Count > 0)
        {
            var file = rest.Pop();
            var included = Included(file.Nodes, isEntered).Select(name => FindPartial(name, file));
            foreach (var next in included.OfType<TemplateFile>())
            {
                if (next.Name == to.Name)
                {
                    return true;
                }

                if (seen.Add(next.Name))
                {
                    rest.Push(next);
                }
            }
        }

        return false;
    }

    private static bool InAnyPlace(TemplateNode node) => true;

    private static bool OutsideSections(TemplateNode node) =>
        node.Kind is not (TemplateNodeKind.Section or TemplateNodeKind.Inverted or TemplateNodeKind.Block);

    private static IEnumerable<string> Included(IEnumerable<TemplateNode> nodes, Func<TemplateNode, bool> isEntered) =>
        nodes.Where(isEntered).SelectMany(node => node.Kind is TemplateNodeKind.Partial or TemplateNodeKind.Parent
            ? Included(node.Children, isEntered).Prepend(node.Text)
            : Included(node.Children, isEntered));
}
