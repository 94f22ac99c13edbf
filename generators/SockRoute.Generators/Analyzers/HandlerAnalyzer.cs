using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds methods and classes with routes that generated code cannot call or create.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerAnalyzer : DiagnosticAnalyzer
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
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(AnalyzeMethod, SymbolKind.Method);
        context.RegisterSymbolAction(AnalyzeClass, SymbolKind.NamedType);
    }

    private static void AnalyzeMethod(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (HandlerParser.IsCandidate(method) && RouteAttributes.Any(method))
        {
            var problems = new List<Problem>();
            HandlerParser.Parse(method, problems);
            context.Report(problems);
        }
    }

    private static void AnalyzeClass(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var handlers = type.GetMembers().OfType<IMethodSymbol>().Where(IsHandler).ToArray();
        if (handlers.Length > 0)
        {
            var problems = new List<Problem>();
            ControllerParser.Parse(type, handlers.Any(static handler => !handler.IsStatic), problems);
            context.Report(problems);
        }
    }

    private static bool IsHandler(IMethodSymbol method) =>
        HandlerParser.IsCandidate(method) && RouteAttributes.Any(method);
}
