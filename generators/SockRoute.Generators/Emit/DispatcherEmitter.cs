using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the dispatcher of a project: manifest, table, and the calls.
/// The decision tree is <see cref="MatchEmitter"/>'s.
/// </summary>
internal static class DispatcherEmitter
{
    public static string Emit(DispatcherModel model)
    {
        var writer = new SourceWriter();
        writer.Lines(GeneratedText.Header);
        writer.Separate();
        EmitManifest(writer, model);
        writer.Separate();
        using (writer.Block($"namespace {model.Project.Namespace}"))
        {
            EmitDispatcher(writer, model);
        }

        writer.Separate();
        using (writer.Block($"namespace {WellKnownNames.GeneratedNamespace}"))
        {
            writer.Lines("using System;");
            writer.Separate();
            EmitTable(writer, model);
            writer.Separate();
            MatchEmitter.Emit(writer, model);
        }

        return writer.ToString();
    }

    private static void EmitManifest(SourceWriter writer, DispatcherModel model)
    {
        writer.Lines("[assembly: global::SockRoute.RouteManifest(");
        using var arguments = writer.Indent();
        writer.Lines($"typeof({model.Project.Type}),");
        var last = model.Routes.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            var route = model.Routes[i];
            var line = $"{route.Route.Method} {route.Route.Template} {route.Display}";
            writer.Lines(GeneratedText.Quote(line) + (i == last ? ")]" : ","));
        }
    }

    // This class stands among the user's types, so it names every type in full.
    private static void EmitDispatcher(SourceWriter writer, DispatcherModel model)
    {
        writer.Lines($"""
            /// <summary>The routes of this project, as <c>MapRoutes()</c> gives them to the application.</summary>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            [global::System.CodeDom.Compiler.GeneratedCode({GeneratedText.Tool})]
            """);
        using var body = writer.Block(
            $"public sealed class {model.Project.ClassName} : global::SockRoute.RouteDispatcher");
        foreach (var handlers in model.Handlers)
        {
            var type = $"global::{WellKnownNames.GeneratedNamespace}.{handlers.ClassName}";
            writer.Lines($"private readonly {type} {handlers.Field} = new();");
        }

        EmitPrefix(writer, model.Project);
        writer.Separate();
        writer.Lines($"""
            /// <inheritdoc/>
            public override global::System.Collections.Generic.IReadOnlyList<global::SockRoute.RouteInfo> Routes =>
                global::{WellKnownNames.GeneratedNamespace}.RouteTable.Routes;

            /// <inheritdoc/>
            public override int MaxCaptures => {model.MaxCaptures.ToString(CultureInfo.InvariantCulture)};

            /// <inheritdoc/>
            public override global::SockRoute.RouteMatch Match(
                global::SockRoute.HttpMethods method,
                global::System.ReadOnlySpan<byte> path,
                global::System.Span<global::SockRoute.PathRange> captures) =>
                global::{WellKnownNames.GeneratedNamespace}.RouteTree.Match(method, path, captures);
            """);
        writer.Separate();
        EmitInvoke(writer, model);
        writer.Separate();
        EmitServiceChecks(writer, model);
    }

    private static void EmitPrefix(SourceWriter writer, ProjectModel project)
    {
        if (project.IsLibrary)
        {
            writer.Separate();
            writer.Lines("""
                /// <summary>
                /// The path at which the application mounts these routes, escaped, for example <c>/blog</c>; links start with it. Set once,
                /// before the first request. Default: empty.
                /// </summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public static string Prefix { get; set; } = "";
                """);
        }
    }

    private static void EmitInvoke(SourceWriter writer, DispatcherModel model)
    {
        writer.Lines("/// <inheritdoc/>");
        using var body = writer.Block("public override void Invoke(int route, global::SockRoute.HttpContext context)");
        using var cases = writer.Block("switch (route)");
        for (var number = 0; number < model.Routes.Count; number++)
        {
            var route = model.Routes[number];
            writer.Lines($"""
                {GeneratedText.Comment(route.Route, route.Display)}
                case {number.ToString(CultureInfo.InvariantCulture)}:
                    {route.Field}.{route.Method}(context);
                    break;

                """);
        }

        writer.Lines("""
            default:
                throw new global::System.ArgumentOutOfRangeException(nameof(route));
            """);
    }

    private static void EmitServiceChecks(SourceWriter writer, DispatcherModel model)
    {
        writer.Lines("/// <inheritdoc/>");
        using var body = writer.Block("public override void CheckServices(global::SockRoute.ServiceCheck services)");
        foreach (var handlers in model.Handlers.Where(static handlers => handlers.ChecksServices))
        {
            writer.Lines($"{handlers.Field}.CheckServices(services);");
        }
    }

    private static void EmitTable(SourceWriter writer, DispatcherModel model)
    {
        using var body = writer.Block("file static class RouteTable");
        using var table = writer.Block("public static readonly RouteInfo[] Routes =", "[", "];");
        foreach (var route in model.Routes)
        {
            string[] texts = [route.Route.Method, route.Route.Template, route.Display];
            var facts = string.Join(", ", texts.Select(GeneratedText.Quote));
            writer.Lines(route.TakesBody ? $"new({facts}) {{ Body = RouteBody.Bound }}," : $"new({facts}),");
        }
    }
}
