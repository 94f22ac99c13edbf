using Microsoft.CodeAnalysis;
using SockRoute.Generators.Emit;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators;

/// <summary>The JSON of a project: that of its handlers' results and bodies, and that of values in calls.</summary>
internal static class JsonPipeline
{
    /// <summary>The types with a class of their own, whoever needs it.</summary>
    public static IncrementalValuesProvider<JsonFile<JsonTypeModel>> Types(
        IncrementalValuesProvider<FileRoutes> routes, IncrementalValueProvider<EquatableArray<FileContracts>> calls) =>
        routes
            .Collect()
            .Combine(calls)
            .SelectMany(static (all, _) => JsonGrouping.Group(
                all.Left.SelectMany(static file => file.JsonTypes)
                    .Concat(all.Right.SelectMany(static file => file.JsonTypes))))
            .WithTrackingName(TrackingNames.JsonTypes);

    /// <summary>The types that bodies and messages are read as, with a class of their own.</summary>
    public static IncrementalValuesProvider<JsonFile<JsonReaderModel>> Readers(
        IncrementalValuesProvider<FileRoutes> routes, IncrementalValueProvider<EquatableArray<FileContracts>> calls) =>
        routes
            .Collect()
            .Combine(calls)
            .SelectMany(static (all, _) => JsonGrouping.Group(
                all.Left.SelectMany(static file => file.JsonReaders)
                    .Concat(all.Right.SelectMany(static file => file.JsonReaders))))
            .WithTrackingName(TrackingNames.JsonReaders);

    /// <summary>What calls have written as JSON, file by file.</summary>
    public static IncrementalValueProvider<EquatableArray<FileContracts>> Calls(
        IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(static (compilation, cancellation) => new EquatableArray<FileContracts>(
                JsonContracts.Models(compilation, cancellation)))
            .WithTrackingName(TrackingNames.JsonCalls);

    /// <summary>The file that makes the code of the calls known; null without any.</summary>
    public static IncrementalValueProvider<string?> Contracts(
        IncrementalValueProvider<EquatableArray<FileContracts>> calls) =>
        calls
            .Select(static (files, _) => JsonContracts.Sort(files))
            .WithTrackingName(TrackingNames.JsonContracts)
            .Select(static (contracts, _) => contracts.IsEmpty ? null : JsonContractEmitter.Emit(contracts));
}
