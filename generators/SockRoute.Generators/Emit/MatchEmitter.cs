using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the decision tree: a method for each node, which is given a path that matches up to an offset and looks at
/// what follows.
/// </summary>
internal static class MatchEmitter
{
    private const string Parameters =
        "(HttpMethods method, ReadOnlySpan<byte> path, int matched, Span<PathRange> captures, ref HttpMethods allow)";

    public static void Emit(SourceWriter writer, DispatcherModel model)
    {
        using var body = writer.Block("file static class RouteTree");
        writer.Lines("""
            // No route; what allow has collected tells a wrong method from a wrong path.
            private const int None = -1;

            public static RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures)
            {
                var allow = HttpMethods.None;
                var route = MatchRoot(method, path, 0, captures, ref allow);
                return route >= 0 ? RouteMatch.Found(route) : RouteMatch.Otherwise(allow);
            }
            """);
        var nodes = RouteNode.Build(model).Nodes.ToArray();
        var constraints = ConstraintMethods.Of(nodes);
        foreach (var node in nodes)
        {
            writer.Separate();
            writer.Lines($"// {node.Pattern}");
            using var method = writer.Block($"private static int Match{node.Name}{Parameters}");
            EmitNode(writer, node, model, constraints);
        }

        SplitEmitter.Emit(writer, nodes, constraints);
        constraints.Emit(writer);
    }

    public static string Call(RouteNode child, string offset) =>
        $"Match{child.Name}(method, path, {offset}, captures, ref allow)";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void EmitNode(
        SourceWriter writer, RouteNode node, DispatcherModel model, ConstraintMethods constraints)
    {
        if (node.IsRest)
        {
            EmitRest(writer, node, model);
        }
        else if (node.HasSegments || node.Rests.Count > 0)
        {
            EmitEnd(writer, node, model);
            SegmentEmitter.Emit(writer, node, constraints);
        }
        else
        {
            EmitLeaf(writer, node, model);
        }
    }

    private static void EmitRest(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        if (node.Segment?.Parts[0].Kind == PartKind.CatchAllNotEmpty)
        {
            using (writer.Block("if (matched + 1 >= path.Length)"))
            {
                writer.Lines("return None;");
            }

            writer.Separate();
        }

        writer.Lines($"captures[{Number(node.Captures - 1)}] = RoutePath.Rest(path, matched);");
        EmitMethods(writer, node, model);
        writer.Lines("return None;");
    }

    // The path ends at this node; what may follow is looked at after it.
    private static void EmitEnd(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        if (node.Routes.Count == 0 && !node.HasSegments)
        {
            return;
        }

        using (writer.Block("if (matched == path.Length)"))
        {
            EmitMethods(writer, node, model);
            writer.Lines(node.RestOrEnd is { } rest ? $"return {Call(rest, "matched")};" : "return None;");
        }

        writer.Separate();
    }

    private static void EmitLeaf(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        using (writer.Block("if (matched < path.Length)"))
        {
            writer.Lines("return None;");
        }

        writer.Separate();
        EmitMethods(writer, node, model);
        writer.Lines("return None;");
    }

    private static void EmitMethods(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        if (node.Routes.Count == 0)
        {
            return;
        }

        using (writer.Block("switch (method)"))
        {
            foreach (var pair in node.Routes)
            {
                writer.Separate();
                EmitFound(writer, node, pair.Key, pair.Value, model);
            }
        }

        writer.Separate();
        writer.Lines($"allow |= {string.Join(" | ", node.Routes.Keys.Select(static verb => $"HttpMethods.{verb}"))};");
    }

    private static void EmitFound(
        SourceWriter writer, RouteNode node, RouteVerb verb, RouteEnd end, DispatcherModel model)
    {
        var route = model.Routes[end.Route];
        writer.Lines($"""
            {GeneratedText.Comment(route.Route, route.Display)}
            case {Answered(verb, node)}:
            """);
        using var indent = writer.Indent();
        for (var missing = end.Pattern.Captures; missing < route.Route.Captures; missing++)
        {
            writer.Lines($"captures[{Number(missing)}] = default;");
        }

        writer.Lines($"return {Number(end.Route)};");
    }

    // HEAD is GET without a body, unless there is a route for it.
    private static string Answered(RouteVerb verb, RouteNode node) =>
        verb == RouteVerb.Get && !node.Routes.ContainsKey(RouteVerb.Head)
            ? "HttpMethods.Get or HttpMethods.Head"
            : $"HttpMethods.{verb}";
}
