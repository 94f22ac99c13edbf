using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing;

/// <summary>What one file is to the routes of others; remembered for as long as the file does not change.</summary>
internal sealed class TreeDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeDeclarations> Cache = new();

    private static readonly string GeneratorFolder = typeof(RouteGenerator).FullName;
    private static readonly string TemplateFolder = typeof(TemplateGenerator).FullName;

    private readonly Lazy<Written> _written;

    private TreeDeclarations(SyntaxTree tree, CancellationToken cancellation)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        IsGenerated = IsWritten(tree, root, GeneratorFolder, WellKnownNames.GeneratedNote);
        IsTemplate = IsWritten(tree, root, TemplateFolder, WellKnownNames.TemplateNote);
        Types = IsGenerated ? [.. TypesIn(root.Members)] : [];
        _written = new(() => new(tree));
    }

    /// <summary>The digest of what <see cref="DeclarationWriter"/> writes.</summary>
    public Digest Digest => _written.Value.Digest;

    /// <summary>Whether the generator wrote the file.</summary>
    public bool IsGenerated { get; }

    /// <summary>
    /// Whether it is a template's part of a type. What that adds means nothing to routes: a type with a template is known
    /// by its attribute.
    /// </summary>
    public bool IsTemplate { get; }

    /// <summary>The types by which other files may come upon a file of the generator's.</summary>
    public IReadOnlyList<string> Types { get; }

    public static TreeDeclarations Of(SyntaxTree tree, CancellationToken cancellation) =>
        Cache.TryGetValue(tree, out var known)
            ? known
            : Cache.GetValue(tree, key => new(key, cancellation));

    /// <summary>Whether the declarations have the identifier.</summary>
    public bool Names(string identifier) => _written.Value.Names.Contains(identifier);

    private static bool IsWritten(SyntaxTree tree, CompilationUnitSyntax root, string folder, string note) =>
        tree.FilePath.IndexOf(folder, StringComparison.Ordinal) >= 0
        && root.GetLeadingTrivia().Any(trivia => trivia.ToString().StartsWith(note, StringComparison.Ordinal));

    // What stands in a namespace of the generator's own is reached by the name of that.
    private static IEnumerable<string> TypesIn(IEnumerable<MemberDeclarationSyntax> members) => members.SelectMany(
        static member => member switch
        {
            BaseNamespaceDeclarationSyntax home when home.Name.ToString() == WellKnownNames.GeneratedNamespace => [],
            BaseNamespaceDeclarationSyntax home => TypesIn(home.Members),
            BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
            _ => [],
        });

    private sealed class Written
    {
        public Written(SyntaxTree tree) => Digest = Digest.Of(writer =>
        {
            var declarations = new DeclarationWriter(writer);
            declarations.Write(tree);
            Names = declarations.Names;
        });

        public Digest Digest { get; }

        public HashSet<string> Names { get; private set; } = [];
    }
}
