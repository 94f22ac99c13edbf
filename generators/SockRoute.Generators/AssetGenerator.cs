using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Emit;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Assets;

namespace SockRoute.Generators;

/// <summary>
/// Gives each static file a constant with its URL, and makes the files that the build has embedded known to the
/// server. Reports nothing; that is what the analyzers are for.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class AssetGenerator : IIncrementalGenerator
{
    private const string Resource = "SockRoute.static";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var list = ProjectPipeline.StaticFiles(context);
        var classes = list
            .Combine(ProjectPipeline.StaticMaps(context))
            .Combine(ProjectPipeline.AssetHome(context))
            .SelectMany(static (all, _) => AssetGrouping.Group(new(all.Left.Left, all.Left.Right), all.Right))
            .WithTrackingName(TrackingNames.Assets);
        var isEmbedded = list
            .Select(static (list, _) => list is { IsEmbedded: true })
            .WithTrackingName(TrackingNames.EmbeddedFiles);

        context.RegisterSourceOutput(
            classes.Combine(ProjectPipeline.IsLanguageNewEnough(context)),
            static (output, pair) => Add(
                output, HintNameOf(pair.Left), pair.Right ? AssetEmitter.Emit(pair.Left) : null));
        context.RegisterSourceOutput(
            isEmbedded.Combine(ProjectPipeline.IsLanguageNewEnough(context)),
            static (output, pair) => Add(
                output,
                "SockRoute.StaticFiles.g.cs",
                pair is (true, true) ? AssetEmitter.EmitRegistration(Resource) : null));
    }

    private static string HintNameOf(AssetClass model) =>
        $"{(model.Namespace.Length > 0 ? model.Namespace + "." : "")}{model.Name}-StaticFiles.g.cs".Replace("@", "");

    private static void Add(SourceProductionContext output, string hintName, string? source)
    {
        if (source is not null)
        {
            output.AddSource(hintName, SourceText.From(source, Utf8));
        }
    }
}
