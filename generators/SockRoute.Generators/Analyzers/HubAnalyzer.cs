using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds hubs that cannot be made or called, and messages that cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HubAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        HubDescriptors.Twice,
        HubDescriptors.Method,
        HubDescriptors.MessageType,
        HubDescriptors.MessageMember,
        HubDescriptors.MessageName,
        HubDescriptors.Path,
        HubDescriptors.Class,
        HubDescriptors.WebSocketHandler,
        HubDescriptors.HubWithRoutes,
        HubDescriptors.NotInHub,
        HubDescriptors.Unhandled,
    ];

    private protected override void Register(AnalysisContext context)
    {
        RegisterHubs(context);
        RegisterTypes(context, FindInType);
        RegisterHandlers(context, FindInHandler);
        context.RegisterSymbolAction(
            static method => method.Report(HubMisuse.Find((IMethodSymbol)method.Symbol)), SymbolKind.Method);
        RegisterFunctions(context, FindInFunction);
        JsonCallReport.Register(context, SupportedDiagnostics);
    }

    private static void FindInFunction(IMethodSymbol function, Action<Diagnostic> report)
    {
        foreach (var problem in HubMisuse.Find(function))
        {
            report(problem.ToDiagnostic());
        }
    }

    private static IEnumerable<Problem> FindInType(INamedTypeSymbol type, Compilation compilation) =>
        HubMessages.FindNameMistake(type).Concat(HubMessages.FindUnhandled(type, compilation));

    private static List<Problem> FindInHandler(IMethodSymbol method, Compilation compilation)
    {
        var problems = new List<Problem>();
        foreach (var use in RouteAttributes.Of(method))
        {
            SocketHandler.FindMistake(method, use, problems);
        }

        problems.AddRange(HubMisuse.FindRoute(method));
        return problems;
    }
}
