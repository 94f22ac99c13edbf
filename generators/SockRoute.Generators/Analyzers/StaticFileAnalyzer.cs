using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Assets;
using SockRoute.StaticFiles;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Finds folders of static files that are served at no proper path, or not at all, or whose class is taken.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticFileAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        StaticFileDescriptors.PrefixNotConstant,
        StaticFileDescriptors.StaticPrefix,
        StaticFileDescriptors.AssetClassTaken,
        StaticFileDescriptors.FolderNotServed,
    ];

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction(AnalyzeCall, SyntaxKind.InvocationExpression);
        context.RegisterCompilationStartAction(static start =>
        {
            if (StaticFileLists.Find(start.Options, start.CancellationToken) is not { } list)
            {
                return;
            }

            start.RegisterSymbolAction(
                symbol => AnalyzeName(
                    symbol, new(list, StaticMaps.Models(symbol.Compilation, symbol.CancellationToken))),
                SymbolKind.NamedType,
                SymbolKind.Namespace);
            start.RegisterSyntaxNodeAction(
                node => AnalyzeApplication(node, list),
                SyntaxKind.ObjectCreationExpression,
                SyntaxKind.ImplicitObjectCreationExpression);
        });
    }

    private static void AnalyzeCall(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (!StaticMapSyntax.IsCall(call)
            || StaticMap.Of(call, context.SemanticModel, context.CancellationToken) is not { } map
            || !StaticMap.IsFramework(call, context.SemanticModel, context.CancellationToken))
        {
            return;
        }

        if (map.Model.Prefix is not { } prefix)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                StaticFileDescriptors.PrefixNotConstant, map.Prefix.GetLocation()));
        }
        else if ((StaticPrefix.FindMistake(prefix) ?? FindEarlier(map, context)) is { } mistake)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                StaticFileDescriptors.StaticPrefix, map.Prefix.GetLocation(), prefix, mistake));
        }
    }

    // Only one after the other: of two branches, one is taken.
    private static string? FindEarlier(StaticMap map, SyntaxNodeAnalysisContext context) =>
        StaticMapSyntax.Of(map.Call.SyntaxTree).Calls
            .TakeWhile(call => call != map.Call)
            .Where(call => IsBeside(call, map.Call))
            .Select(call => StaticMap.Of(call, context.SemanticModel, context.CancellationToken))
            .Any(other => other?.Model.Prefix == map.Model.Prefix)
            ? "a folder is served there already"
            : null;

    private static bool IsBeside(InvocationExpressionSyntax one, InvocationExpressionSyntax other) =>
        one.FirstAncestorOrSelf<StatementSyntax>()?.Parent is { } parent
        && other.FirstAncestorOrSelf<StatementSyntax>()?.Parent is { } otherParent
        && (parent == otherParent || parent is GlobalStatementSyntax && otherParent is GlobalStatementSyntax)
        && one.Expression.ToString() == other.Expression.ToString();

    private static void AnalyzeName(SymbolAnalysisContext context, AssetFiles files)
    {
        var symbol = context.Symbol;
        if (!symbol.Name.EndsWith(AssetHomes.Ending, StringComparison.Ordinal) || !AssetHomes.IsInTheWay(symbol))
        {
            return;
        }

        var options = ProjectOptions.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var folder = files.Folders
            .Select(static pair => pair.Folder.Name)
            .FirstOrDefault(name => AssetFiles.ClassOf(name) == symbol.Name);
        if (folder is not null && AssetHomes.Has(AssetHomes.Of(context.Compilation, options.RootNamespace), symbol))
        {
            context.Report([new(StaticFileDescriptors.AssetClassTaken, Place.Of(symbol), symbol.Name, folder)]);
        }
    }

    private static void AnalyzeApplication(SyntaxNodeAnalysisContext context, Model.StaticFileList list)
    {
        if (!MappingSyntax.Of(context.Node.SyntaxTree).NamesApplication || !MappingAnalyzer.IsApplication(context))
        {
            return;
        }

        var maps = StaticMaps.Models(context.Compilation, context.CancellationToken).ToArray();
        foreach (var folder in list.Folders.Where(static folder => folder.Files.Count > 0))
        {
            if (!maps.Any(map => map.Folder is null || FolderName.Of(map.Folder) == folder.Name))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    StaticFileDescriptors.FolderNotServed, context.Node.GetLocation(), folder.Name));
            }
        }
    }
}
