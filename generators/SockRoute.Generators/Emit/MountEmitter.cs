using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes what a dispatcher has to do with others: with those that it mounts, and with one that mounts it.</summary>
internal static class MountEmitter
{
    private const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    private const string PrefixComment = """
        /// <summary>
        /// The path at which the application mounts these routes, escaped, for example <c>/blog</c>; links start with it. Set once,
        /// before the first request. Default: empty.
        /// </summary>
        """;

    public static void EmitFields(SourceWriter writer, DispatcherModel model)
    {
        if (model.Project.IsLibrary && model.Mounts.Any(static mount => mount.TakesPrefix))
        {
            writer.Lines("private static string _prefix = \"\";");
        }

        foreach (var mount in model.Mounts)
        {
            writer.Lines($"private readonly {mount.Type} {mount.Field} = new();");
        }

        if (model.Mounts.Count > 0)
        {
            writer.Lines("private readonly global::SockRoute.RouteInfo[] _routes;");
        }
    }

    /// <summary>Tells the mounted projects where they are, and takes over the facts of their routes.</summary>
    public static void EmitConstructor(SourceWriter writer, DispatcherModel model)
    {
        if (model.Mounts.Count == 0)
        {
            return;
        }

        writer.Separate();
        writer.Lines("/// <summary>Tells the mounted projects where they are.</summary>");
        using var body = writer.Block($"public {model.Project.ClassName}()");
        EmitTelling(writer, model, model.Project.IsLibrary ? "_prefix" : "");
        var tables = string.Join(", ", model.Mounts.Select(static mount => $"{mount.Field}.Routes"));
        writer.Lines($"_routes = global::{WellKnownNames.GeneratedNamespace}.RouteTable.Of({tables});");
    }

    /// <summary>The property by which the application tells a library where it is.</summary>
    public static void EmitPrefix(SourceWriter writer, DispatcherModel model)
    {
        if (!model.Project.IsLibrary)
        {
            return;
        }

        writer.Separate();
        if (!model.Mounts.Any(static mount => mount.TakesPrefix))
        {
            writer.Lines($$"""
                {{PrefixComment}}
                {{Hidden}}
                public static string Prefix { get; set; } = "";
                """);
            return;
        }

        writer.Lines(PrefixComment);
        writer.Lines(Hidden);
        using var property = writer.Block("public static string Prefix");
        writer.Lines("get => _prefix;");
        using var setter = writer.Block("set");
        writer.Lines("_prefix = value;");
        EmitTelling(writer, model, "value");
    }

    /// <summary>The parameters of the method that makes the table: the routes of the mounted projects.</summary>
    public static string TableParameters(DispatcherModel model) => string.Join(
        ", ", model.Mounts.Select(static mount => $"IReadOnlyList<RouteInfo> {Name(mount.Field)}"));

    /// <summary>A mounted route in the table: with the facts that its own project gives.</summary>
    public static string Row(DispatchedRoute route)
    {
        var number = route.MountedNumber?.ToString(CultureInfo.InvariantCulture);
        return $"{Name(route.Field)}[{number}].Mounted("
            + $"{GeneratedText.Quote(route.Route.Template)}, {GeneratedText.Quote(route.Display)}),";
    }

    private static string Name(string field) => field.TrimStart('_');

    private static void EmitTelling(SourceWriter writer, DispatcherModel model, string before)
    {
        foreach (var mount in model.Mounts.Where(static mount => mount.TakesPrefix))
        {
            var own = GeneratedText.Quote(mount.Prefix);
            var whole = before.Length == 0 ? own : mount.Prefix.Length == 0 ? before : $"{before} + {own}";
            writer.Lines($"{mount.Type}.Prefix = {whole};");
        }
    }
}
