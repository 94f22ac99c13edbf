using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes what another project needs to know of this one's routes in order to mount them.</summary>
internal static class ManifestEmitter
{
    public static void Emit(SourceWriter writer, DispatcherModel model)
    {
        writer.Lines("[assembly: global::SockRoute.RouteManifest(");
        using var arguments = writer.Indent();
        var version = ManifestLine.Version.ToString(CultureInfo.InvariantCulture);
        writer.Lines($"typeof({model.Project.Type}), {version}{(model.Routes.Count == 0 ? ")]" : ",")}");
        var last = model.Routes.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            writer.Lines(GeneratedText.Quote(model.Routes[i].Manifest) + (i == last ? ")]" : ","));
        }
    }

    /// <summary>The constraints of the user's, within the dispatcher: the methods themselves may be internal.</summary>
    public static void EmitConstraints(SourceWriter writer, DispatcherModel model)
    {
        foreach (var exposed in model.Constraints)
        {
            writer.Separate();
            writer.Lines($"""
                /// <summary>The constraint <c>{exposed.Constraint.Text}</c>, for a project that mounts this one.</summary>
                /// <param name="text">The text of the parameter.</param>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public static bool {exposed.Name}(global::System.ReadOnlySpan<char> text) =>
                    {exposed.Constraint.Method}(text);
                """);
        }
    }
}
