using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Takes from the query what a request without a body cannot bring, or makes it a request with one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BodyFix : RouteCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [DiagnosticIds.BodyWithoutBody, DiagnosticIds.BodyOnDelete];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Hint(FixHints.Source) is { } source && FromBody(site) is { } attribute)
        {
            var title = $"Take '{site.Parameter!.Identifier.Text}' from the query";
            if (attribute.ArgumentList is not null)
            {
                yield return new("TakeFromQuery", title, attribute.Name.Span, source);
            }
            else if (AttributeRemoval.Of(attribute, site.Text) is { } span)
            {
                yield return new("TakeFromQuery", title, span, "");
            }
        }

        if (Route(site) is { } route)
        {
            yield return new("MakePost", "Make it [Post]", route.Name.Span, "Post");
        }
    }

    private static AttributeSyntax? FromBody(FixSite site) => site.Parameter is { } parameter
        ? WrittenAttributes.Of(parameter.AttributeLists, "FromBody", "FromForm").FirstOrDefault()
        : null;

    // Which of several routes is meant, nobody knows.
    private static AttributeSyntax? Route(FixSite site) =>
        site.Hint(FixHints.Name) is { } verb && site.Around<MethodDeclarationSyntax>() is { } method
        && WrittenAttributes.Of(method.AttributeLists, verb).ToArray() is [var only]
            ? only
            : null;
}
