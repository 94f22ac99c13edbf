using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators;

/// <summary>The hubs of a project.</summary>
internal static class HubPipeline
{
    /// <summary>Each with its file.</summary>
    public static IncrementalValuesProvider<HubFile> Hubs(IncrementalValuesProvider<FileRoutes> routes) =>
        routes
            .Collect()
            .SelectMany(static (files, _) => HubGrouping.Group(files.SelectMany(static file => file.Hubs)))
            .WithTrackingName(TrackingNames.Hubs);
}
