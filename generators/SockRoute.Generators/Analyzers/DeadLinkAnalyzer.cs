using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Html;
using SockRoute.Generators.Parsing.Mustache;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Finds paths in the pages of an application that lead nowhere. A library does not know where it will be mounted.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeadLinkAnalyzer : RouteAnalyzer
{
    private const string Extension = ".html";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [TemplateLinkDescriptors.DeadLink];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterCompilationStartAction(static start =>
        {
            var compilation = start.Compilation;
            if (LanguageNeeds.AreMet(compilation)
                && compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication)
            {
                var files = new Lazy<SitePaths>(
                    () => SitePaths.Of(compilation, start.Options, start.CancellationToken),
                    LazyThreadSafetyMode.PublicationOnly);
                var links = new DeadLinks(RouteTable.Of(compilation), files, start.CancellationToken);
                start.RegisterAdditionalFileAction(file => Analyze(file, links));
            }
        });

    private static void Analyze(AdditionalFileAnalysisContext context, DeadLinks links)
    {
        var file = context.AdditionalFile;
        if (TemplateFiles.NameOf(file, context.Options.AnalyzerConfigOptionsProvider) is { } name
            && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            && file.GetText(context.CancellationToken) is { } text)
        {
            foreach (var (link, message) in links.Find(TemplateHoles.Of(text.ToString())))
            {
                var span = new TextSpan(link.Start, link.Value.Length);
                var place = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
                context.ReportDiagnostic(Diagnostic.Create(TemplateLinkDescriptors.DeadLink, place, message));
            }
        }
    }
}
