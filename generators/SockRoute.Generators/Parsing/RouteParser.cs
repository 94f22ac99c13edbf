using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Puts the model of one route together. A mistake anywhere means that there is no route; the analyzers, which call the
/// same parsers, say why.
/// </summary>
internal static class RouteParser
{
    public static RoutedHandler? Parse(IMethodSymbol method, AttributeData attribute, Compilation compilation)
    {
        if (!HandlerParser.IsCandidate(method) || RouteAttributes.Read(attribute) is not { } use)
        {
            return null;
        }

        var problems = new List<Problem>();
        var template = RouteTemplate.Parse(method, use, compilation, problems);
        var result = HandlerParser.Parse(method, compilation, problems);
        var controller = ControllerParser.Parse(method.ContainingType, !method.IsStatic, problems);
        if (template is null || result is null || controller is null)
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
