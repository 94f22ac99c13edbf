using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The routes of all files of a compilation. What was parsed of a file is kept, for as long as the file does not change,
/// with the <see cref="Fingerprint"/> of what it was parsed in: after a keystroke, only the edited file is bound.
/// </summary>
internal static class SourceRoutes
{
    private static readonly ConditionalWeakTable<SyntaxTree, KnownResults<ParsedFile>> Cache = new();

    /// <summary>The files with routes, in the order of their paths.</summary>
    public static IReadOnlyList<(SyntaxTree Tree, ParsedFile File)> Of(
        Compilation compilation, CancellationToken cancellation)
    {
        var environment = Fingerprint.Of((CSharpCompilation)compilation, cancellation);
        var aliases = RouteSyntax.AliasesOf(compilation, cancellation);
        return
        [
            .. compilation.SyntaxTrees
                .Where(tree => HasRoutes(RouteSyntax.Of(tree, cancellation), aliases))
                .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
                .Select(tree => (tree, Cache.GetOrCreateValue(tree)
                    .Get(environment, () => Parse(tree, aliases, compilation, cancellation)))),
        ];
    }

    /// <summary>The routes without a mistake, and the links of the others, file by file.</summary>
    public static IEnumerable<FileRoutes> Models(Compilation compilation, CancellationToken cancellation) =>
        LanguageNeeds.AreMet(compilation)
            ? Of(compilation, cancellation).Select(static file => file.File.ToModel())
            : [];

    private static bool HasRoutes(RouteSyntax syntax, ISet<string> aliases) =>
        syntax.Methods(aliases).Any() || syntax.Hubs(aliases).Any();

    private static ParsedFile Parse(
        SyntaxTree tree, ISet<string> aliases, Compilation compilation, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(tree);
        var file = new ParsedFile();
        foreach (var syntax in RouteSyntax.Of(tree, cancellation).Methods(aliases))
        {
            if (model.GetDeclaredSymbol(syntax, cancellation) is { } method && HandlerParser.IsCandidate(method))
            {
                RouteParser.Parse(syntax, PartialParts.Definition(method), compilation, file);
            }
        }

        foreach (var syntax in RouteSyntax.Of(tree, cancellation).Hubs(aliases))
        {
            if (model.GetDeclaredSymbol(syntax, cancellation) is { } type)
            {
                HubFiles.Parse(syntax, type, compilation, file);
            }
        }

        return file;
    }
}
