using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>
/// The calls of <c>MapStatic</c> in one file, by name; remembered for as long as the file does not change.
/// </summary>
internal sealed class StaticMapSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, StaticMapSyntax> Cache = new();

    private StaticMapSyntax(SyntaxTree tree) => Calls =
        tree.GetText().ToString().IndexOf(WellKnownNames.MapStatic, StringComparison.Ordinal) < 0
            ? []
            : [.. tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsCall)];

    public IReadOnlyList<InvocationExpressionSyntax> Calls { get; }

    public static StaticMapSyntax Of(SyntaxTree tree) => Cache.GetValue(tree, static key => new(key));

    /// <summary>Whether something is called that has the name; what that is, only the compiler can tell.</summary>
    public static bool IsCall(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count is 2 or 3
        && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: WellKnownNames.MapStatic }
            or MemberBindingExpressionSyntax { Name.Identifier.ValueText: WellKnownNames.MapStatic };
}
