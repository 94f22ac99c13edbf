using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the decision tree: a method for each node, which is given a path that matches up to an offset and looks at the next
/// segment. Literals are tried first, then what has a constraint, then any segment, then the rest of the path.
/// </summary>
internal static class MatchEmitter
{
    private const string Arguments = "captures, ref allow";

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
        foreach (var node in RouteNode.Build(model.Routes.Select(static route => route.Route)).Nodes)
        {
            writer.Separate();
            writer.Lines($"// {node.Pattern}");
            using var method = writer.Block($"private static int Match{node.Name}{Parameters}");
            EmitNode(writer, node, model);
        }
    }

    private static void EmitNode(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        if (node.IsRest)
        {
            var capture = (node.Captures - 1).ToString(CultureInfo.InvariantCulture);
            writer.Lines($"captures[{capture}] = RoutePath.Rest(path, matched);");
            EmitMethods(writer, node, model);
            writer.Lines("return None;");
            return;
        }

        EmitEnd(writer, node, model);
        if (node.HasSegments)
        {
            EmitSegments(writer, node);
        }

        if (!node.IsLeaf)
        {
            writer.Lines($"return {Otherwise(node)};");
        }
    }

    // The path ends here. Only a leaf is left the other way round, since nothing can follow.
    private static void EmitEnd(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        if (node.IsLeaf)
        {
            using (writer.Block("if (matched < path.Length)"))
            {
                writer.Lines("return None;");
            }

            writer.Separate();
            EmitMethods(writer, node, model);
            writer.Lines("return None;");
            return;
        }

        if (node.HasSegments || node.Routes.Count > 0)
        {
            using (writer.Block("if (matched == path.Length)"))
            {
                EmitMethods(writer, node, model);
                writer.Lines($"return {Otherwise(node)};");
            }

            writer.Separate();
        }
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
                var route = model.Routes[pair.Value];
                writer.Lines($"""
                    {GeneratedText.Comment(route.Route, route.Display)}
                    case {Answered(pair.Key, node)}:
                        return {pair.Value.ToString(CultureInfo.InvariantCulture)};
                    """);
            }
        }

        writer.Separate();
        writer.Lines($"allow |= {string.Join(" | ", node.Routes.Keys.Select(static verb => $"HttpMethods.{verb}"))};");
    }

    // HEAD is GET without a body, unless there is a route for it.
    private static string Answered(RouteVerb verb, RouteNode node) =>
        verb == RouteVerb.Get && !node.Routes.ContainsKey(RouteVerb.Head) ? "HttpMethods.Get or HttpMethods.Head" : $"HttpMethods.{verb}";

    private static void EmitSegments(SourceWriter writer, RouteNode node)
    {
        writer.Lines("""
            var start = matched + 1;
            var end = RoutePath.SegmentEnd(path, start);
            var segment = path[start..end];
            var route = None;
            """);
        LiteralEmitter.Emit(writer, node.Literals, child => $"route = {Call(child)};");
        if (node.Int is { } number)
        {
            EmitParameter(writer, number, "RoutePath.IsInt(segment)");
        }

        if (node.Any is { } any)
        {
            EmitParameter(writer, any, "!segment.IsEmpty");
        }

        using (writer.Block("if (route >= 0)"))
        {
            writer.Lines("return route;");
        }

        writer.Separate();
    }

    private static void EmitParameter(SourceWriter writer, RouteNode child, string condition)
    {
        using (writer.Block($"if (route < 0 && {condition})"))
        {
            var capture = (child.Captures - 1).ToString(CultureInfo.InvariantCulture);
            writer.Lines($"""
                captures[{capture}] = new PathRange(start, segment.Length);
                route = {Call(child)};
                """);
        }

        writer.Separate();
    }

    private static string Call(RouteNode child) => $"Match{child.Name}(method, path, end, {Arguments})";

    private static string Otherwise(RouteNode node) =>
        node.CatchAll is { } rest ? $"Match{rest.Name}(method, path, matched, {Arguments})" : "None";
}
