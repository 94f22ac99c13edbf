using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SockRoute.CodeFixes;

/// <summary>A diagnostic with the file that it stands in.</summary>
internal sealed class FixSite
{
    private FixSite(Diagnostic diagnostic, SyntaxNode root, SourceText text, SemanticModel model)
    {
        Diagnostic = diagnostic;
        Root = root;
        Text = text;
        Model = model;
        Spans =
        [
            .. diagnostic.AdditionalLocations.Prepend(diagnostic.Location)
                .Where(location => location.GetLineSpan().Path == root.SyntaxTree.FilePath)
                .Select(static location => location.SourceSpan),
        ];
    }

    public Diagnostic Diagnostic { get; }

    public SyntaxNode Root { get; }

    public SourceText Text { get; }

    public SemanticModel Model { get; }

    /// <summary>The place of the parameter's name, if one of the diagnostic's places is one.</summary>
    public ParameterSyntax? Parameter =>
        Spans.Select(span => Root.FindToken(span.Start).Parent)
            .OfType<ParameterSyntax>()
            .FirstOrDefault();

    /// <summary>The place within a string literal, if one of the diagnostic's places is one.</summary>
    public TextSpan? Literal =>
        Spans.Where(span => IsWithin(Root.FindToken(span.Start), span))
            .Select(static span => (TextSpan?)span)
            .FirstOrDefault();

    private IReadOnlyList<TextSpan> Spans { get; }

    public static async Task<FixSite?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new(diagnostic, root, text, model);
    }

    /// <summary>What the diagnostic tells its fixes, or null.</summary>
    public string? Hint(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>The syntax around the diagnostic itself.</summary>
    public T? Around<T>()
        where T : SyntaxNode =>
        Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();

    /// <summary>A type of namespace System as it can be written here.</summary>
    public string TypeName(string name, int position)
    {
        var word = name.TrimEnd('?');
        var isKnown = SyntaxFacts.GetKeywordKind(word) != SyntaxKind.None
            || !Model.LookupNamespacesAndTypes(position, name: word).IsEmpty;
        return isKnown ? name : "System." + name;
    }

    private static bool IsWithin(SyntaxToken token, TextSpan span) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
        && token.SpanStart < span.Start
        && span.End < token.Span.End;
}
