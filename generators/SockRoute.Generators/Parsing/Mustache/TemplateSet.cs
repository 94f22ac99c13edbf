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

    /// <summary>Whether the template includes itself anywhere, directly or through others.</summary>
    public bool IsRecursive(TemplateFile file)
    {
        if (!_recursive.TryGetValue(file.Name, out var isRecursive))
        {
            isRecursive = LeadsToItself(file);
            _recursive.Add(file.Name, isRecursive);
        }

        return isRecursive;
    }

    private bool LeadsToItself(TemplateFile file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rest = new Stack<TemplateFile>([file]);
        while (rest.Count > 0)
        {
            var from = rest.Pop();
            foreach (var next in Included(from.Nodes).Select(name => FindPartial(name, from)).OfType<TemplateFile>())
            {
                if (next.Name == file.Name)
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

    private static IEnumerable<string> Included(IEnumerable<TemplateNode> nodes) =>
        nodes.SelectMany(static node => node.Kind is TemplateNodeKind.Partial or TemplateNodeKind.Parent
            ? Included(node.Children).Prepend(node.Text)
            : Included(node.Children));
}
