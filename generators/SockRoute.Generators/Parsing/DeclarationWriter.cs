using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Writes all of a file that routes of other files may depend on: its syntax tree without bodies, without the values of
/// variables, and without the templates of routes and types.
/// </summary>
internal sealed class DeclarationWriter(BinaryWriter writer)
{
    /// <summary>The identifiers that were written.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public void Write(SyntaxTree tree)
    {
        WriteOptions(tree);
        var root = tree.GetRoot();

        // A file that is marked as generated has a nullable context of its own.
        writer.Write(root.GetLeadingTrivia().Any(static trivia =>
            trivia.ToString().IndexOf("<auto", StringComparison.Ordinal) >= 0));
        foreach (var item in root.DescendantNodesAndTokensAndSelf(static node => !IsLeftOut(node)))
        {
            if (item.AsNode() is { } node)
            {
                Write(node);
            }
            else
            {
                Write(item.AsToken());
            }
        }
    }

    private void WriteOptions(SyntaxTree tree)
    {
        var options = (CSharpParseOptions)tree.Options;
        writer.Write(tree.FilePath);
        writer.Write((int)options.LanguageVersion);
        writer.Write((int)options.Kind);
        writer.Write(options.Features.Count);
        foreach (var feature in options.Features.OrderBy(static feature => feature.Key, StringComparer.Ordinal))
        {
            writer.Write(feature.Key);
            writer.Write(feature.Value);
        }

        var symbols = options.PreprocessorSymbolNames.OrderBy(static name => name, StringComparer.Ordinal);
        writer.Write(string.Join(",", symbols));
    }

    // The kinds of all nodes in their order, each with the number of its children, tell how the tree is built. What
    // stands directly in a file needs no such number, so that statements there come and go.
    private void Write(SyntaxNode node)
    {
        if (node is not GlobalStatementSyntax || !IsBehindStatement(node))
        {
            writer.Write((ushort)node.RawKind);
        }

        if (IsLeftOut(node))
        {
            // What is said of null there holds for what follows, too.
            WriteDirectives(node.ContainsDirectives ? node.DescendantTrivia() : []);
        }
        else if (node is not CompilationUnitSyntax)
        {
            writer.Write(node.ChildNodesAndTokens().Count);
        }
    }

    private void Write(SyntaxToken token)
    {
        writer.Write((ushort)token.RawKind);
        writer.Write(token.IsMissing);
        writer.Write(token.Text);
        WriteDirectives(token.ContainsDirectives ? token.LeadingTrivia : []);
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            Names.Add(token.ValueText);
        }
    }

    private void WriteDirectives(IEnumerable<SyntaxTrivia> trivia)
    {
        foreach (var directive in trivia.Where(static one => one.IsKind(SyntaxKind.NullableDirectiveTrivia)))
        {
            writer.Write(directive.ToString());
        }
    }

    // The types of members stand beside all of these; nothing is inferred from them.
    private static bool IsLeftOut(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent.Parent.Parent: BaseFieldDeclarationSyntax field } =>
            !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        AttributeListSyntax list => IsManifest(list),
        LiteralExpressionSyntax literal => IsTemplate(literal),
        _ => false,
    };

    // The generated manifest has every template of the project, for other projects.
    private static bool IsManifest(AttributeListSyntax list) =>
        list.Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) == true
        && list.Attributes is [{ Name: QualifiedNameSyntax name }]
        && name.Right.Identifier.ValueText == WellKnownNames.Manifest;

    // Whatever an attribute of that name is: the text of no attribute of a method means anything to the routes of
    // others, except the name of a constraint, and that attribute is known by how it is written. Which file a template
    // is means as little to them.
    private static bool IsTemplate(LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression)
        && literal.Parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute }
        && attribute.Name is SimpleNameSyntax { Identifier.ValueText: var name }
        && (attribute.Parent?.Parent is MethodDeclarationSyntax ? WellKnownNames.IsVerb(name)
            : attribute.Parent?.Parent is TypeDeclarationSyntax && WellKnownNames.IsTemplate(name));

    private static bool IsBehindStatement(SyntaxNode statement)
    {
        var members = ((CompilationUnitSyntax)statement.Parent!).Members;
        return members[0] is GlobalStatementSyntax first && first != statement;
    }
}
