using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Hubs;
using SockRoute.Generators.Parsing.Mustache;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Finds projects whose C# is older than that of generated code, and says so once, at the first route, hub, mount or type
/// with a template.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguageAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [RouteDescriptors.LanguageVersion];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterCompilationStartAction(static start =>
        {
            if (!LanguageNeeds.AreMet(start.Compilation))
            {
                start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Attribute);
            }
        });

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (FindFirst(context.Compilation, context.CancellationToken) is not { } first
            || first.SourceTree != context.Node.SyntaxTree
            || first.SourceSpan != context.Node.Span)
        {
            return;
        }

        var version = LanguageNeeds.VersionOf(context.Compilation).ToDisplayString();
        context.ReportDiagnostic(Diagnostic.Create(
            RouteDescriptors.LanguageVersion, first, LanguageNeeds.Oldest.ToDisplayString(), version));
    }

    private static Location? FindFirst(Compilation compilation, CancellationToken cancellation)
    {
        var attribute = RouteSyntax.FindHandler(compilation, cancellation)?.GetAttributes()
            .FirstOrDefault(static attribute => RouteAttributes.VerbOf(attribute) is not null);
        return (attribute ?? FindHub(compilation, cancellation) ?? FindMount(compilation) ?? FindTemplate(compilation, cancellation))?
            .ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation();
    }

    private static AttributeData? FindHub(Compilation compilation, CancellationToken cancellation) =>
        RouteSyntax.FindHub(compilation, cancellation) is { } hub ? HubAttributes.HubOf(hub) : null;

    private static AttributeData? FindMount(Compilation compilation) =>
        Mounts.Of(compilation).All.Select(static mount => mount.Attribute).FirstOrDefault();

    private static AttributeData? FindTemplate(Compilation compilation, CancellationToken cancellation) =>
        TemplateTypes.Of(compilation, cancellation).Select(TemplateTypes.AttributeOf).FirstOrDefault();
}
