using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Finds routes whose links have no name of their own, and what stands where the class of all links would.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LinkAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [LinkDescriptors.LinkClash, LinkDescriptors.LinkName, LinkDescriptors.LinkClass, LinkDescriptors.LinkClassName];

    private protected override void Register(AnalysisContext context)
    {
        RegisterHandlers(context, FindNames);
        RegisterTypes(context, LinkClashes.Find);
        context.RegisterSymbolAction(AnalyzeName, SymbolKind.NamedType, SymbolKind.Namespace);
        context.RegisterSymbolAction(AnalyzeOption, SymbolKind.Method);
    }

    private static IEnumerable<Problem> FindNames(IMethodSymbol method, Compilation compilation) =>
        RouteAttributes.Of(method)
            .Select(use => (Use: use, Mistake: LinkName.FindMistake(method, use)))
            .Where(static pair => pair.Mistake is not null)
            .Select(static pair => new Problem(
                LinkDescriptors.LinkName,
                Place.OfArgument(pair.Use.Attribute, RouteAttributes.LinkNameArgument),
                pair.Use.Name!,
                pair.Mistake!));

    // The project file is nothing that an analyzer sees; the first route stands for it.
    private static void AnalyzeOption(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        var options = ProjectOptions.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (LinkRootParser.FindMistake(options) is { } name
            && HandlerParser.IsHandler(method)
            && SymbolEqualityComparer.Default.Equals(
                RouteSyntax.FindHandler(context.Compilation, context.CancellationToken), method))
        {
            context.Report([new(LinkDescriptors.LinkClassName, Place.Of(method), name)]);
        }
    }

    private static void AnalyzeName(SymbolAnalysisContext context)
    {
        var options = ProjectOptions.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (LinkRootParser.IsInTheWay(context.Symbol, options, context.Compilation)
            && RouteTable.Of(context.Compilation).Any(context.CancellationToken))
        {
            context.Report([new(LinkDescriptors.LinkClass, Place.Of(context.Symbol), context.Symbol.Name)]);
        }
    }
}
