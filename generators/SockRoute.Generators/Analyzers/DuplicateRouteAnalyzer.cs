using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Finds routes that exist twice, in whatever files and classes; the later one, by file and line, is the mistake.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateRouteAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [RouteDescriptors.DuplicateRoute];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var table = new RouteTable(start.Compilation);
            start.RegisterSymbolAction(context => Analyze(context, table), SymbolKind.Method);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, RouteTable table)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (!HandlerParser.IsCandidate(method))
        {
            return;
        }

        foreach (var use in RouteAttributes.Of(method))
        {
            if (RouteTemplate.Parse(method.ContainingType, use, []) is { } template
                && table.SameAs(use.Verb, template, context.CancellationToken).FirstOrDefault() is { } first
                && !first.IsAt(use.Attribute))
            {
                context.Report([Duplicate(use, template, first)]);
            }
        }
    }

    private static Problem Duplicate(RouteUse use, RouteTemplate template, TableEntry first)
    {
        var route = $"{template.ToModel(use.Verb).Method} {template.Text}";
        var place = Place.Of(use.Attribute, 0, use.Template.Length);
        return new(
            RouteDescriptors.DuplicateRoute,
            place,
            route,
            CodeText.Handler(first.Method),
            FileAndLine(first.Place.ToLocation()))
        {
            Other = first.Place,
        };
    }

    // The output of a build shows no additional location, so the message names it too.
    private static string FileAndLine(Location location)
    {
        var span = location.GetLineSpan();
        var line = (span.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
        return $"{Path.GetFileName(span.Path)}({line})";
    }
}
