using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing.Html;

/// <summary>
/// The prefixes below which one file maps folders with <c>MapStatic</c>, by names only; remembered for as long as the
/// file does not change.
/// </summary>
internal sealed class StaticSyntax
{
    private const string PrefixParameter = "prefix";

    private static readonly ConditionalWeakTable<SyntaxTree, StaticSyntax> Cache = new();

    private StaticSyntax(SyntaxTree tree) => Prefixes =
        tree.GetText().ToString().IndexOf(WellKnownNames.MapStatic, StringComparison.Ordinal) < 0 ? [] :
        [
            .. tree.GetRoot().DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Where(static name => name.Identifier.ValueText == WellKnownNames.MapStatic)
                .Select(PrefixOf),
        ];

    /// <summary>Without a slash at the end; empty for everything, and where only running tells.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    public static StaticSyntax Of(SyntaxTree tree) => Cache.GetValue(tree, static key => new(key));

    private static string PrefixOf(IdentifierNameSyntax name)
    {
        var called = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name;
        var arguments = called.Parent is InvocationExpressionSyntax call ? call.ArgumentList.Arguments : default;
        var prefix = arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == PrefixParameter)
            ?? arguments.FirstOrDefault();
        return prefix?.Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText.TrimEnd('/')
            : "";
    }
}
