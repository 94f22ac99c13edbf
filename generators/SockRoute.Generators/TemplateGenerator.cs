using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Emit;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Assets;
using SockRoute.Generators.Parsing.Mustache;

namespace SockRoute.Generators;

/// <summary>
/// Turns templates into code: each type with a template gets a file that renders it. Reports nothing; that is what the
/// analyzers are for.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => TemplateFiles.Parse(pair.Left, pair.Right, [], cancellation))
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.TemplateFiles);
        var templates = context.CompilationProvider
            .Combine(ProjectPipeline.Options(context))
            .Combine(files.Collect())
            .Combine(ProjectPipeline.StaticFiles(context))
            .SelectMany(static (all, cancellation) => TemplateCompiler.Models(
                all.Left.Left.Left,
                all.Left.Left.Right,
                all.Left.Right.OfType<TemplateFile>(),
                new(all.Right, StaticMaps.Models(all.Left.Left.Left, cancellation)),
                cancellation))
            .WithTrackingName(TrackingNames.Templates);
        context.RegisterSourceOutput(
            templates,
            static (output, model) => output.AddSource(
                model.HintName, SourceText.From(TemplateEmitter.Emit(model), Utf8)));
    }
}
