using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// What one file says about mapping routes, by names only; remembered for as long as the file does not change.
/// </summary>
internal sealed class MappingSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, MappingSyntax> Cache = new();

    private MappingSyntax(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        NamesApplication = Names(tree, text, WellKnownNames.Application);
        MapsRoutes = Names(tree, text, WellKnownNames.MapRoutes);
    }

    /// <summary>Whether the file has the name of the application's class.</summary>
    public bool NamesApplication { get; }

    /// <summary>Whether the file has a call of <c>MapRoutes()</c>, or hands the method on.</summary>
    public bool MapsRoutes { get; }

    public static MappingSyntax Of(SyntaxTree tree) => Cache.GetValue(tree, static key => new(key));

    // What stands in a comment is no name, and what is declared is none of these nodes.
    private static bool Names(SyntaxTree tree, string text, string name) =>
        text.IndexOf(name, StringComparison.Ordinal) >= 0
        && tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(node => node.Identifier.ValueText == name);
}
