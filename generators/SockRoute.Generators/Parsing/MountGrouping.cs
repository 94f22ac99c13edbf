using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Puts the mounts of all files into an order that does not depend on that of files. One with a mistake is left out.
/// </summary>
internal static class MountGrouping
{
    public static MountFile Parse(GeneratorAttributeSyntaxContext context)
    {
        var compilation = context.SemanticModel.Compilation;
        return new()
        {
            Path = context.TargetNode.SyntaxTree.FilePath,
            Mounts = new(context.Attributes
                .Select(attribute => MountParser.Parse(attribute, compilation, []))
                .OfType<MountModel>()),
        };
    }

    /// <summary>By type; of several mounts of one project, that which comes first in the order of files and of lines.</summary>
    public static EquatableArray<MountModel> Sort(IEnumerable<MountFile> files) => new(files
        .OrderBy(static file => file.Path, StringComparer.Ordinal)
        .SelectMany(static file => file.Mounts)
        .GroupBy(static mount => (mount.Type, mount.Prefix))
        .Select(static group => group.First())
        .OrderBy(static mount => mount.Type, StringComparer.Ordinal));
}
