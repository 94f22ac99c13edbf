using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>What replaces the blocks of parents, by their names.</summary>
internal sealed class BlockArguments
{
    public static readonly BlockArguments None = new(new(StringComparer.Ordinal));

    private readonly SortedDictionary<string, BlockArgument> _arguments;

    private BlockArguments(SortedDictionary<string, BlockArgument> arguments)
    {
        _arguments = arguments;
        Key = string.Join("|", arguments.Select(static pair =>
            $"{pair.Key}={pair.Value.File.Name}:{pair.Value.Block.Place!.Start}"));
    }

    /// <summary>The same for the same blocks of the same files.</summary>
    public string Key { get; }

    public BlockArgument? Find(string name) => _arguments.TryGetValue(name, out var found) ? found : null;

    /// <summary>These and those that a tag gives to its parent: whoever includes the file has the last word.</summary>
    public BlockArguments Over(TemplateNode parent, TemplateFile file)
    {
        var all = Copy();
        var blocks = parent.Children.Where(static child => child.Kind == TemplateNodeKind.Block);
        foreach (var block in blocks.Where(block => Find(block.Text) is null))
        {
            all[block.Text] = new(block, file);
        }

        return new(all);
    }

    public BlockArguments Without(string name)
    {
        var others = Copy();
        others.Remove(name);
        return new(others);
    }

    private SortedDictionary<string, BlockArgument> Copy() => new(_arguments, StringComparer.Ordinal);
}

/// <summary>A block that replaces one of a parent, and the file in which it stands.</summary>
internal sealed record BlockArgument(TemplateNode Block, TemplateFile File);
