using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Makes a private method with a route public, or takes the attribute away from what is no handler.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MisplacedAttributeFix : RouteCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.NotAHandler];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Around<AttributeSyntax>() is not { } attribute)
        {
            yield break;
        }

        if (attribute.Parent?.Parent is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method)
        {
            yield return MakePublic(method);
        }

        if (AttributeRemoval.Of(attribute, site.Text) is { } span)
        {
            yield return new("RemoveAttribute", $"Remove [{attribute.Name}]", span, "");
        }
    }

    private static Fix MakePublic(MethodDeclarationSyntax method)
    {
        var title = $"Make '{method.Identifier.Text}' public";
        var written = method.Modifiers.FirstOrDefault(static modifier => modifier.IsKind(SyntaxKind.PrivateKeyword));
        var start = method.Modifiers.Count > 0 ? method.Modifiers[0].SpanStart : method.ReturnType.SpanStart;
        return written.IsKind(SyntaxKind.PrivateKeyword)
            ? new("MakePublic", title, written.Span, "public")
            : new("MakePublic", title, new(start, 0), "public ");
    }
}
