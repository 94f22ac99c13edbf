using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The mounts of a compilation, in the order of files and of lines, mistakes included; for the analyzers, which share them.
/// </summary>
internal sealed class Mounts
{
    private static readonly ConditionalWeakTable<Compilation, Mounts> Cache = new();

    private Mounts(Compilation compilation)
    {
        // Attributes of the assembly are bound all at once, so first a look whether it is worth it.
        var attributes = compilation.SyntaxTrees.Any(static tree => RouteSyntax.Of(tree, default).MayMount)
            ? compilation.Assembly.GetAttributes()
            : [];
        All =
        [
            .. attributes
                .Where(static attribute =>
                    MountParser.IsMount(attribute.AttributeClass) && attribute.ApplicationSyntaxReference is not null)
                .OrderBy(static attribute => attribute.ApplicationSyntaxReference!.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static attribute => attribute.ApplicationSyntaxReference!.Span.Start)
                .Select((attribute, number) => new Mount(number, attribute, compilation)),
        ];
    }

    public IReadOnlyList<Mount> All { get; }

    public static Mounts Of(Compilation compilation) => Cache.GetValue(compilation, static key => new(key));

    /// <summary>The mount of an attribute.</summary>
    public Mount? Find(SyntaxNode attribute) => All.FirstOrDefault(mount =>
        mount.Syntax.SyntaxTree == attribute.SyntaxTree && mount.Syntax.Span.Start == attribute.SpanStart);
}

/// <summary>One mount as it was written.</summary>
internal sealed class Mount
{
    public Mount(int number, AttributeData attribute, Compilation compilation)
    {
        Attribute = attribute;
        Number = number;
        var problems = new List<Problem>();
        Model = MountParser.Parse(attribute, compilation, problems);
        Problems = problems;
    }

    public AttributeData Attribute { get; }

    /// <summary>The place in the order of files and of lines.</summary>
    public int Number { get; }

    /// <summary>Null where there are problems, or errors of the compiler's.</summary>
    public MountModel? Model { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public SyntaxReference Syntax => Attribute.ApplicationSyntaxReference!;

    public Place Place => Place.Of(Attribute, 0, 0);

    public Place PlaceOfPrefix => MountParser.PlaceOfPrefix(Attribute);
}
