using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Where binding is: in which file, on which context stack, with which blocks replaced.</summary>
internal sealed record Scope
{
    public required TemplateFile File { get; init; }

    public required ContextFrame Top { get; init; }

    public required Layout Layout { get; init; }

    /// <summary>What replaces the blocks of parents, by their names.</summary>
    public required IReadOnlyDictionary<string, BlockArgument> Blocks { get; init; }

    /// <summary>The names of the method's variables.</summary>
    public required UniqueNames Locals { get; init; }

    /// <summary>Whether a section of this file, or whoever replaces a block, may leave this place out.</summary>
    public bool IsInSection { get; init; }

    /// <summary>How many parents this place is in.</summary>
    public int Depth { get; init; }
}

/// <summary>A block that replaces one of a parent, and the file in which it stands.</summary>
internal sealed record BlockArgument(TemplateNode Block, TemplateFile File);
