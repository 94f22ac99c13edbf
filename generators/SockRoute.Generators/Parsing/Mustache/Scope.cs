using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Where binding is: in which file, on which context stack, with which blocks replaced.</summary>
internal sealed record Scope
{
    public required TemplateFile File { get; init; }

    public required ContextFrame Top { get; init; }

    public required Layout Layout { get; init; }

    /// <summary>What replaces the blocks of parents.</summary>
    public required BlockArguments Blocks { get; init; }

    /// <summary>The names of the method's variables.</summary>
    public required UniqueNames Locals { get; init; }

    /// <summary>
    /// The expansions that this place is in whatever the values are: none of them may begin here again.
    /// </summary>
    public required IReadOnlyList<string> Open { get; init; }

    /// <summary>Whether rendering may know of indentation here, also where the lines have none.</summary>
    public required bool MayBeIndented { get; init; }
}
