using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>A call of <c>MapStatic</c> and where it stands.</summary>
internal sealed class StaticMap
{
    private StaticMap(InvocationExpressionSyntax call, StaticMapModel model)
    {
        Call = call;
        Model = model;
    }

    public InvocationExpressionSyntax Call { get; }

    public StaticMapModel Model { get; }

    public ExpressionSyntax Prefix => Argument(Call, "prefix", 0)!;

    /// <summary>Null when the call is of something else that has the name.</summary>
    public static StaticMap? Of(
        InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation)
    {
        if (Argument(call, "prefix", 0) is not { } prefix || Argument(call, "folder", 1) is not { } folder)
        {
            return null;
        }

        // Two literals are what nearly everybody writes, and need no look at the rest of the method.
        var isLiteral = prefix is LiteralExpressionSyntax && folder is LiteralExpressionSyntax;
        return isLiteral || IsFramework(call, semantics, cancellation)
            ? new(call, new(
                TextOf(prefix, semantics, cancellation),
                TextOf(folder, semantics, cancellation),
                call.ArgumentList.Arguments.Count > 2))
            : null;
    }

    /// <summary>Whether the call is of the framework's method.</summary>
    public static bool IsFramework(
        InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation) =>
        semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType: { } type }
        && type.Name == WellKnownNames.Application
        && WellKnownTypes.IsFramework(type);

    private static string? TextOf(
        ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation) =>
        expression is LiteralExpressionSyntax { Token.Value: string text }
            ? text
            : semantics.GetConstantValue(expression, cancellation).Value as string;

    private static ExpressionSyntax? Argument(InvocationExpressionSyntax call, string name, int position)
    {
        var arguments = call.ArgumentList.Arguments;
        var named = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name);
        var placed = position < arguments.Count && arguments[position].NameColon is null ? arguments[position] : null;
        return (named ?? placed)?.Expression;
    }
}
