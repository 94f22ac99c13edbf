using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Assets;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators;

/// <summary>What the generator knows of the project as a whole: its names, its routes, and what it mounts.</summary>
internal static class ProjectPipeline
{
    public static IncrementalValueProvider<EquatableArray<MountModel>> Mounts(
        IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownNames.Namespace + "." + WellKnownNames.MountAttribute,
                static (node, _) => node is CompilationUnitSyntax,
                static (attributed, _) => MountGrouping.Parse(attributed))
            .Collect()
            .Combine(IsLanguageNewEnough(context))
            .Select(static (pair, _) => MountGrouping.Sort(pair.Right ? pair.Left : []))
            .WithTrackingName(TrackingNames.Mounts);

    /// <summary>The hubs, each with its file.</summary>
    public static IncrementalValuesProvider<HubFile> Hubs(IncrementalValuesProvider<FileRoutes> routes) =>
        routes
            .Collect()
            .SelectMany(static (files, _) => HubGrouping.Group(files.SelectMany(static file => file.Hubs)))
            .WithTrackingName(TrackingNames.Hubs);

    /// <summary>All routes with their numbers; null without any.</summary>
    public static IncrementalValueProvider<DispatcherModel?> Dispatcher(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ControllerFile> controllers,
        IncrementalValuesProvider<HubFile> hubs) =>
        controllers
            .Collect()
            .Combine(hubs.Collect())
            .Combine(Mounts(context))
            .Combine(Project(context))
            .Select(static (all, _) => DispatcherGrouping.Number(
                all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Dispatcher);

    public static IncrementalValueProvider<ProjectModel> Project(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Combine(Options(context))
            .Select(static (pair, _) => ProjectParser.Parse(pair.Right.RootNamespace, pair.Left))
            .WithTrackingName(TrackingNames.Project);

    /// <summary>Null where the name of the links' class is taken.</summary>
    public static IncrementalValueProvider<LinkRootModel?> LinkRoot(
        IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Combine(Options(context))
            .Select(static (pair, _) => LinkRootParser.Parse(pair.Right, pair.Left))
            .WithTrackingName(TrackingNames.LinkRoot);

    /// <summary>The static files that the build has listed; null in a project without them.</summary>
    public static IncrementalValueProvider<StaticFileList?> StaticFiles(
        IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => StaticFileLists.Parse(pair.Left, pair.Right, cancellation))
            .Where(static list => list is not null)
            .Collect()
            .Select(static (lists, _) => lists.FirstOrDefault())
            .WithTrackingName(TrackingNames.StaticFiles);

    /// <summary>The calls of <c>MapStatic</c>.</summary>
    public static IncrementalValueProvider<EquatableArray<StaticMapModel>> StaticMaps(
        IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(static (compilation, cancellation) => new EquatableArray<StaticMapModel>(
                Parsing.Assets.StaticMaps.Models(compilation, cancellation)))
            .WithTrackingName(TrackingNames.StaticMaps);

    /// <summary>Where the classes of the static files stand.</summary>
    public static IncrementalValueProvider<AssetHome> AssetHome(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Combine(Options(context))
            .Select(static (pair, _) => AssetHomes.Of(pair.Left, pair.Right.RootNamespace))
            .WithTrackingName(TrackingNames.AssetHome);

    /// <summary>Whether generated code can be written as it is, see <see cref="LanguageNeeds"/>.</summary>
    public static IncrementalValueProvider<bool> IsLanguageNewEnough(
        IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider.Select(static (options, _) => LanguageNeeds.AreMet(options));

    /// <summary>What the project file says.</summary>
    public static IncrementalValueProvider<ProjectOptions> Options(
        IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectOptions.Of(options.GlobalOptions));
}
