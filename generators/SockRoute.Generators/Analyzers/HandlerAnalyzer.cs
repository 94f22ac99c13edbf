using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds methods and classes with routes that generated code cannot call or create.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        HandlerDescriptors.HandlerNotPublic,
        HandlerDescriptors.ClassNotAccessible,
        HandlerDescriptors.OpenGeneric,
        HandlerDescriptors.NotPlainClass,
        HandlerDescriptors.AsyncVoid,
        HandlerDescriptors.ParameterPassing,
        HandlerDescriptors.ResultType,
        HandlerDescriptors.Constructors,
        HandlerDescriptors.ServiceType,
        HandlerDescriptors.ServiceValue,
        HandlerDescriptors.OverloadPriority,
        HandlerDescriptors.CallObstacle,
        HandlerDescriptors.NotAService,
        JsonDescriptors.Result,
    ];

    private protected override void Register(AnalysisContext context)
    {
        RegisterHandlers(context, FindInMethod);
        RegisterHubs(context);
        RegisterTypes(context, static (type, _) => FindInClass(type));
    }

    private static List<Problem> FindInMethod(IMethodSymbol method, Compilation compilation)
    {
        var problems = new List<Problem>();
        HandlerParser.Parse(method, compilation, problems);
        return problems;
    }

    private static List<Problem> FindInClass(INamedTypeSymbol type)
    {
        var problems = new List<Problem>();
        var handlers = type.GetMembers().OfType<IMethodSymbol>().Where(HandlerParser.IsHandler).ToArray();
        if (handlers.Length > 0)
        {
            ControllerParser.Parse(type, handlers.Any(static handler => !handler.IsStatic), problems);
        }

        return problems;
    }
}
