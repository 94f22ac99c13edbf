using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes what a dispatcher has to do with hubs: those of its project, and those of what it mounts.</summary>
internal static class HubRegistrationEmitter
{
    private const string Framework = "global::SockRoute.";

    public static void EmitFields(SourceWriter writer, DispatcherModel model)
    {
        foreach (var hub in model.Hubs)
        {
            writer.Lines($"private {Framework}HubHost {hub.Field} = null!; // AddHubs comes before the first request.");
        }
    }

    public static void Emit(SourceWriter writer, DispatcherModel model)
    {
        if (model.Hubs.Count == 0 && model.Mounts.All(static mount => mount.HubPrefix is null))
        {
            return;
        }

        writer.Separate();
        writer.Lines("/// <inheritdoc/>");
        using var body = writer.Block($"public override void AddHubs({Framework}HubRegistry hubs)");
        foreach (var hub in model.Hubs)
        {
            var options = OptionsText.New("HubOptions", hub.Options, Framework);
            writer.Lines($"{hub.Field} = hubs.Add<{hub.Type}>(");
            using var arguments = writer.Indent();
            writer.Lines($"""
                {GeneratedText.Quote(hub.Path)},
                {options},
                {Make(hub)});
                """);
        }

        foreach (var mount in model.Mounts.Where(static mount => mount.HubPrefix is not null))
        {
            writer.Lines($"{mount.Field}.AddHubs(hubs.Under({GeneratedText.Quote(mount.HubPrefix!)}));");
        }
    }

    public static void EmitServiceChecks(SourceWriter writer, DispatcherModel model)
    {
        foreach (var hub in model.Hubs.Where(static hub => hub.ChecksServices))
        {
            writer.Lines($"{ClassOf(hub)}.CheckServices(services);");
        }
    }

    private static string Make(HubReference hub) => hub.TakesServices
        ? $"static services => new {ClassOf(hub)}(services)"
        : $"static _ => new {ClassOf(hub)}()";

    private static string ClassOf(HubReference hub) => $"global::{WellKnownNames.GeneratedNamespace}.{hub.ClassName}";
}
