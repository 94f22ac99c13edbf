using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Hubs;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Puts the model of one route together. A mistake anywhere means that there is no route; the analyzers, which call the
/// same parsers, say why.
/// </summary>
internal static class RouteParser
{
    /// <summary>
    /// Adds the routes that stand in one declaration of a method, those with a mistake included, and the links of
    /// these: a partial method has two.
    /// </summary>
    public static void Parse(
        MethodDeclarationSyntax syntax, IMethodSymbol method, Compilation compilation, ParsedFile file)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (RouteAttributes.VerbOf(attribute) is null
                || attribute.ApplicationSyntaxReference is not { } reference
                || reference.SyntaxTree != syntax.SyntaxTree
                || !syntax.Span.Contains(reference.Span))
            {
                continue;
            }

            var use = RouteAttributes.Read(attribute);
            var parsed = use is null ? null : Parse(method, use, compilation);
            if (use is not null && parsed is var (template, handler))
            {
                var (name, model) = (CodeText.HandlerName(method), template.ToModel(use.Verb));
                file.Add(new SourceRoute(reference.Span, use.Template.Length, name, model, handler));
            }

            if (parsed?.Handler is { } routed)
            {
                AddJson(method, routed.Handler, JsonTypes.Of(compilation), file);
            }

            if (parsed?.Handler?.Link is null && LinkStubParser.Parse(method, attribute) is { } stub)
            {
                file.Add(stub);
            }
        }
    }

    private static void AddJson(IMethodSymbol method, HandlerModel handler, JsonTypes types, ParsedFile file)
    {
        if (handler.Result.Json is not null)
        {
            file.Add(types.Written.Needed(ResultKinds.ValueOf(method.ReturnType)));
        }

        for (var i = 0; i < method.Parameters.Length; i++)
        {
            AddJson(BindingTarget.Of(method.Parameters[i]), handler.Parameters[i], types, file);
        }
    }

    private static void AddJson(BindingTarget target, ParameterModel parameter, JsonTypes types, ParsedFile file)
    {
        if (parameter.Json is not null)
        {
            file.Add(types.Read.Needed(target.Type));
        }

        if (parameter is { Source: ParameterSource.Object, Object: { } made })
        {
            var members = MadeTypes.TargetsOf(target);
            for (var i = 0; i < members.Count; i++)
            {
                AddJson(members[i], made.Members[i].Field, types, file);
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
        SocketHandler.FindMistake(method, use, problems);
        var controller = ControllerParser.Parse(method.ContainingType, !method.IsStatic, problems);
        if (result is null || controller is null)
        {
            return null;
        }

        var parameters = ParameterParser.Parse(method, use, template, compilation, problems);
        if (parameters.Models.Count < method.Parameters.Length || problems.Any(static problem => problem.IsError))
        {
            return null;
        }

        return new()
        {
            Controller = controller,
            Handler = Handler(method, use, result, parameters.Models),
            Route = template.ToModel(use.Verb),
            Link = LinkParser.Parse(method, use, template, parameters.Bound),
        };
    }

    private static HandlerModel Handler(
        IMethodSymbol method, RouteUse use, HandlerResult result, IReadOnlyList<ParameterModel> parameters) =>
        new()
        {
            Name = CodeText.Identifier(method.Name),
            Display = CodeText.Handler(method),
            IsStatic = method.IsStatic,
            Result = result,
            WebSocket = use.IsWebSocket ? HubAttributes.OptionsOf(use.Attribute) : null,
            MaxBody = BodyLimits.Of(method),
            Parameters = new(parameters),
        };
}
