using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Puts the model of one route together. A mistake anywhere means that there is no route; the analyzers, which call the
/// same parsers, say why.
/// </summary>
internal static class RouteParser
{
    /// <summary>
    /// The routes that stand in one declaration of a method, those with a mistake included: a partial method has two.
    /// </summary>
    public static IEnumerable<SourceRoute> Parse(
        MethodDeclarationSyntax syntax, IMethodSymbol method, Compilation compilation)
    {
        foreach (var use in RouteAttributes.Of(method))
        {
            if (use.Attribute.ApplicationSyntaxReference is { } reference
                && reference.SyntaxTree == syntax.SyntaxTree
                && syntax.Span.Contains(reference.Span)
                && Parse(method, use, compilation) is var (template, handler))
            {
                var (name, model) = (CodeText.HandlerName(method), template.ToModel(use.Verb));
                yield return new(reference.Span, use.Template.Length, name, model, handler);
            }
        }
    }

    /// <summary>The template and, where it has no mistake, the route; null where there is no template.</summary>
    public static (RouteTemplate Template, RoutedHandler? Handler)? Parse(
        IMethodSymbol method, RouteUse use, Compilation compilation)
    {
        var problems = new List<Problem>();
        return RouteTemplate.Parse(method, use, compilation, problems) is { } template
            ? (template, Parse(method, use, template, compilation, problems))
            : null;
    }

    private static RoutedHandler? Parse(
        IMethodSymbol method, RouteUse use, RouteTemplate template, Compilation compilation, List<Problem> problems)
    {
        var result = HandlerParser.Parse(method, compilation, problems);
        var controller = ControllerParser.Parse(method.ContainingType, !method.IsStatic, problems);
        if (result is null || controller is null)
        {
            return null;
        }

        var parameters = ParameterParser.Parse(method, use, template, problems);
        if (parameters.Count < method.Parameters.Length || problems.Any(static problem => problem.IsError))
        {
            return null;
        }

        return new()
        {
            Controller = controller,
            Handler = Handler(method, result.Value, parameters),
            Route = template.ToModel(use.Verb),
            Link = LinkParser.Parse(method, use, template, parameters),
        };
    }

    private static HandlerModel Handler(
        IMethodSymbol method, ResultKind result, IReadOnlyList<ParameterModel> parameters) =>
        new()
        {
            Name = CodeText.Identifier(method.Name),
            Display = CodeText.Handler(method),
            IsStatic = method.IsStatic,
            Result = result,
            MaxBody = BodyLimits.Of(method),
            Parameters = new(parameters),
        };
}
