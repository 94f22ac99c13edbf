using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing;

/// <summary>What one file is to the routes of others; remembered for as long as the file does not change.</summary>
internal sealed class TreeDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeDeclarations> Cache = new();

    private static readonly string GeneratorFolder = typeof(RouteGenerator).FullName;

    private readonly HashSet<string> _names;
    private readonly Lazy<Digest> _strictDigest;

    private TreeDeclarations(SyntaxTree tree, CancellationToken cancellation)
    {
        (Digest, _names) = Read(tree, withTemplates: false, cancellation);
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        IsGenerated = IsWrittenByGenerator(tree, root);
        Types = IsGenerated ? [.. TypesIn(root.Members)] : [];
        HidesVerb = RouteSyntax.Of(tree, cancellation).Aliases.Any(WellKnownNames.IsVerb);
        _strictDigest = new(() => Read(tree, withTemplates: true, CancellationToken.None).Digest);
    }

    /// <summary>The digest of the declarations, without the templates of routes.</summary>
    public Digest Digest { get; }

    /// <summary>The same with the templates, for where it cannot be told what they are.</summary>
    public Digest StrictDigest => _strictDigest.Value;

    /// <summary>Whether the generator wrote the file.</summary>
    public bool IsGenerated { get; }

    /// <summary>The types that a file of the generator's declares.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Whether the file calls something else by the name of a verb, so that what looks like a template may be anything.</summary>
    public bool HidesVerb { get; }

    public static TreeDeclarations Of(SyntaxTree tree, CancellationToken cancellation) =>
        Cache.TryGetValue(tree, out var known)
            ? known
            : Cache.GetValue(tree, key => new(key, cancellation));

    /// <summary>Whether the declarations have the identifier.</summary>
    public bool Names(string identifier) => _names.Contains(identifier);

    private static (Digest Digest, HashSet<string> Names) Read(SyntaxTree tree, bool withTemplates, CancellationToken cancellation)
    {
        HashSet<string> names = [];
        var digest = Digest.Of(writer =>
        {
            var declarations = new DeclarationWriter(writer, withTemplates);
            declarations.Write(tree, cancellation);
            names = declarations.Names;
        });
        return (digest, names);
    }

    private static bool IsWrittenByGenerator(SyntaxTree tree, CompilationUnitSyntax root) =>
        tree.FilePath.IndexOf(GeneratorFolder, StringComparison.Ordinal) >= 0
        && root.GetLeadingTrivia().Any(static trivia => trivia.ToString() == WellKnownNames.GeneratedNote);

    private static IEnumerable<string> TypesIn(IEnumerable<MemberDeclarationSyntax> members) => members.SelectMany(
        static member => member is BaseNamespaceDeclarationSyntax home ? TypesIn(home.Members)
            : member is BaseTypeDeclarationSyntax type ? [type.Identifier.ValueText]
            : []);
}
