using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Emit;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators;

/// <summary>
/// Turns route attributes into a dispatcher: a file for each controller, one for the decision tree, and
/// <c>MapRoutes()</c>. Reports nothing; that is what the analyzers are for.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RouteGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output => output.AddEmbeddedAttributeDefinition());
        var routes = Routes(context);
        var controllers = AllRoutes(routes)
            .SelectMany(static (routes, _) => ControllerGrouping.Group(routes))
            .WithTrackingName(TrackingNames.ControllerRoutes)
            .Select(static (routes, _) => ControllerGrouping.ToFile(routes))
            .WithTrackingName(TrackingNames.Controllers);
        var hubs = ProjectPipeline.Hubs(routes);
        var dispatcher = ProjectPipeline.Dispatcher(context, controllers, hubs);
        var links = controllers
            .Collect()
            .Combine(Stubs(routes))
            .Combine(ProjectPipeline.LinkRoot(context))
            .SelectMany(static (all, _) => LinkNesting.Nest(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Links);
        var linkClass = links
            .Collect()
            .Select(static (files, _) => files.IsEmpty ? null : files[0].Root)
            .WithTrackingName(TrackingNames.LinkClass);
        var mapping = dispatcher
            .Select(static (model, _) => model?.Project)
            .WithTrackingName(TrackingNames.Mapping);

        context.RegisterSourceOutput(
            controllers, static (output, file) => Add(output, file.HintName, ControllerEmitter.Emit(file)));
        context.RegisterSourceOutput(hubs, static (output, file) => Add(output, file.HintName, HubEmitter.Emit(file)));
        context.RegisterSourceOutput(
            links, static (output, file) => Add(output, file.HintName, LinkEmitter.Emit(file)));
        RegisterJson(context, routes);
        context.RegisterSourceOutput(linkClass, static (output, root) => AddLinkClass(output, root));
        context.RegisterSourceOutput(dispatcher, static (output, model) => AddDispatcher(output, model));
        context.RegisterSourceOutput(
            mapping.Combine(ProjectPipeline.IsLanguageNewEnough(context)),
            static (output, pair) => Add(
                output,
                "SockRoute.RouteMapping.g.cs",
                pair.Right ? MappingEmitter.Emit(pair.Left) : MappingEmitter.EmitWithoutRoutes()));
    }

    // Not ForAttributeWithMetadataName: it binds every route of the project again after every keystroke.
    private static IncrementalValuesProvider<FileRoutes> Routes(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .SelectMany(static (compilation, cancellation) => SourceRoutes.Models(compilation, cancellation))
            .WithTrackingName(TrackingNames.Routes);

    private static IncrementalValueProvider<EquatableArray<RoutedHandler>> AllRoutes(
        IncrementalValuesProvider<FileRoutes> routes) =>
        routes
            .Collect()
            .Select(static (files, _) => new EquatableArray<RoutedHandler>(
                files.SelectMany(static file => file.Handlers)))
            .WithTrackingName(TrackingNames.AllRoutes);

    private static IncrementalValueProvider<EquatableArray<LinkStub>> Stubs(
        IncrementalValuesProvider<FileRoutes> routes) =>
        routes
            .Collect()
            .Select(static (files, _) => new EquatableArray<LinkStub>(files.SelectMany(static file => file.Stubs)))
            .WithTrackingName(TrackingNames.LinkStubs);

    private static void RegisterJson(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FileRoutes> routes)
    {
        var calls = JsonPipeline.Calls(context);
        context.RegisterSourceOutput(
            JsonPipeline.Types(routes, calls),
            static (output, file) => Add(output, file.HintName, JsonEmitter.Emit(file.Type)));
        context.RegisterSourceOutput(
            JsonPipeline.Readers(routes, calls),
            static (output, file) => Add(output, file.HintName, JsonReaderEmitter.Emit(file.Type)));
        context.RegisterSourceOutput(JsonPipeline.Contracts(calls), static (output, source) =>
        {
            if (source is not null)
            {
                Add(output, $"{WellKnownNames.GeneratedNamespace}.{WellKnownNames.JsonContracts}.g.cs", source);
            }
        });
    }

    private static void AddLinkClass(SourceProductionContext output, LinkRootModel? root)
    {
        if (root is not null)
        {
            Add(output, $"{root.FullName}-Class.g.cs".Replace("@", ""), LinkEmitter.EmitClass(root));
        }
    }

    private static void AddDispatcher(SourceProductionContext output, DispatcherModel? model)
    {
        if (model is not null)
        {
            var hintName = $"{model.Project.Namespace}.{model.Project.ClassName}.g.cs".Replace("@", "");
            Add(output, hintName, DispatcherEmitter.Emit(model));
        }
    }

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Utf8));
}
