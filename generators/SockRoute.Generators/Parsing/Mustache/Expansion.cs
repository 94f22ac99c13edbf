using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>A template that is rendered with certain blocks replaced: what that comes to is always the same.</summary>
internal sealed class Expansion(TemplateFile file, BlockArguments blocks)
{
    public TemplateFile File { get; } = file;

    public BlockArguments Blocks { get; } = blocks;

    public string Key => $"{File.Name}|{Blocks.Key}";

    /// <summary>
    /// Whether it comes to one of the others in every case: through no section, and through the text of blocks only
    /// where nothing replaces that.
    /// </summary>
    public bool LeadsTo(ICollection<string> others, TemplateSet templates) =>
        LeadsTo(others, templates, new(StringComparer.Ordinal));

    private bool LeadsTo(ICollection<string> others, TemplateSet templates, HashSet<string> seen) =>
        others.Contains(Key)
        || (seen.Add(Key)
            && Included(File.Nodes, File, Blocks, templates).Any(next => next.LeadsTo(others, templates, seen)));

    private static IEnumerable<Expansion> Included(
        IEnumerable<TemplateNode> nodes, TemplateFile file, BlockArguments blocks, TemplateSet templates) =>
        nodes.SelectMany(node => node.Kind switch
        {
            TemplateNodeKind.Block => blocks.Find(node.Text) is { } argument
                ? Included(argument.Block.Children, argument.File, blocks.Without(node.Text), templates)
                : Included(node.Children, file, blocks, templates),
            TemplateNodeKind.Partial when templates.FindPartial(node.Text, file) is { } partial =>
                [new(partial, blocks)],
            TemplateNodeKind.Parent when templates.FindPartial(node.Text, file) is { } parent =>
                [new(parent, blocks.Over(node, file))],
            _ => Enumerable.Empty<Expansion>(),
        });
}
