using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Mustache;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds mistakes in templates, and in the types that show them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MustacheAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        TemplateDescriptors.TemplateName,
        TemplateDescriptors.TemplateSection,
        TemplateDescriptors.TemplatePartial,
        TemplateDescriptors.TemplateRecursion,
        TemplateDescriptors.TemplateTag,
        TemplateDescriptors.TemplateFile,
        TemplateDescriptors.TemplateAmbiguous,
        TemplateDescriptors.TemplateType,
        TemplateDescriptors.TemplateFormat,
        TemplateDescriptors.TemplateValue,
        TemplateDescriptors.TemplateSize,
        TemplateLinkDescriptors.TemplateLink,
        TemplateLinkDescriptors.TemplateArity,
        TemplateLinkDescriptors.TemplateArgument,
        TemplateLinkDescriptors.TemplateAsset,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(
            GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    // All templates are bound once for a compilation, by whichever action needs them first.
    private static void Start(CompilationStartAnalysisContext context)
    {
        if (!LanguageNeeds.AreMet(context.Compilation))
        {
            return;
        }

        var (compilation, options, cancellation) = (context.Compilation, context.Options, context.CancellationToken);
        var problems = new Lazy<TemplateProblems>(
            () => TemplateProblems.Find(compilation, options, cancellation), LazyThreadSafetyMode.PublicationOnly);
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var diagnostic in problems.Value.In(file.AdditionalFile.Path))
            {
                file.ReportDiagnostic(diagnostic);
            }
        });
        context.RegisterSymbolAction(
            type =>
            {
                if (TemplateTypes.IsTemplate((INamedTypeSymbol)type.Symbol))
                {
                    type.Report(TemplateCompiler.FindInType((INamedTypeSymbol)type.Symbol, problems.Value.Names));
                }
            },
            SymbolKind.NamedType);
    }
}
