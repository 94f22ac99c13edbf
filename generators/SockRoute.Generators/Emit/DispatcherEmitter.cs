using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the dispatcher of a project: the calls and the table of routes.
/// The decision tree is <see cref="MatchEmitter"/>'s.
/// </summary>
internal static class DispatcherEmitter
{
    public static string Emit(DispatcherModel model)
    {
        var writer = new SourceWriter();
        writer.Lines(GeneratedText.Header);
        writer.Separate();
        ManifestEmitter.Emit(writer, model);
        writer.Separate();
        using (writer.Block($"namespace {model.Project.Namespace}"))
        {
            EmitDispatcher(writer, model);
        }

        writer.Separate();
        using (writer.Block($"namespace {WellKnownNames.GeneratedNamespace}"))
        {
            writer.Lines(model.Mounts.Count > 0 ? "using System;\nusing System.Collections.Generic;" : "using System;");
            writer.Separate();
            EmitTable(writer, model);
            writer.Separate();
            MatchEmitter.Emit(writer, model);
        }

        return writer.ToString();
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

        HubRegistrationEmitter.EmitFields(writer, model);
        MountEmitter.EmitFields(writer, model);
        MountEmitter.EmitConstructor(writer, model);
        MountEmitter.EmitPrefix(writer, model);
        writer.Separate();
        writer.Lines($"""
            /// <inheritdoc/>
            public override global::System.Collections.Generic.IReadOnlyList<global::SockRoute.RouteInfo> Routes =>
                {(model.Mounts.Count > 0 ? "_routes" : $"global::{WellKnownNames.GeneratedNamespace}.RouteTable.Routes")};

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
        HubRegistrationEmitter.Emit(writer, model);
        writer.Separate();
        EmitServiceChecks(writer, model);
        ManifestEmitter.EmitConstraints(writer, model);
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
                    {route.Field}.{Call(route)};
                    break;

                """);
        }

        writer.Lines("""
            default:
                throw new global::System.ArgumentOutOfRangeException(nameof(route));
            """);
    }

    private static string Call(DispatchedRoute route) => route.MountedNumber is { } number
        ? $"Invoke({number.ToString(CultureInfo.InvariantCulture)}, context)"
        : $"{route.Method}(context)";

    private static void EmitServiceChecks(SourceWriter writer, DispatcherModel model)
    {
        writer.Lines("/// <inheritdoc/>");
        using var body = writer.Block("public override void CheckServices(global::SockRoute.ServiceCheck services)");
        foreach (var handlers in model.Handlers.Where(static handlers => handlers.ChecksServices))
        {
            writer.Lines($"{handlers.Field}.CheckServices(services);");
        }

        HubRegistrationEmitter.EmitServiceChecks(writer, model);
        foreach (var mount in model.Mounts)
        {
            writer.Lines($"{mount.Field}.CheckServices(services);");
        }
    }

    private static void EmitTable(SourceWriter writer, DispatcherModel model)
    {
        using var body = writer.Block("file static class RouteTable");
        var header = model.Mounts.Count > 0
            ? $"public static RouteInfo[] Of({MountEmitter.TableParameters(model)}) =>"
            : "public static readonly RouteInfo[] Routes =";
        using var table = writer.Block(header, "[", "];");
        foreach (var route in model.Routes)
        {
            writer.Lines(route.MountedNumber is null ? Row(route) : MountEmitter.Row(route));
        }
    }

    private static string Row(DispatchedRoute route)
    {
        string[] texts = [route.Route.Method, route.Route.Template, route.Display];
        var facts = string.Join(", ", texts.Select(GeneratedText.Quote));
        return Initializers(route).ToArray() is { Length: > 0 } more
            ? $"new({facts}) {{ {string.Join(", ", more)} }},"
            : $"new({facts}),";
    }

    private static IEnumerable<string> Initializers(DispatchedRoute route)
    {
        if (route.Body != BodyUse.None)
        {
            yield return $"Body = RouteBody.{(route.Body == BodyUse.Form ? "Form" : "Bound")}";
        }

        if (route.MaxBody is { } bytes)
        {
            yield return $"MaxRequestBodySize = {bytes.ToString(CultureInfo.InvariantCulture)}";
        }
    }
}
