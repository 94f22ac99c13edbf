using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the decision tree: a method for each node, which is given the segment that would lead to it, looks whether it
/// does, and goes on with what follows. No method grows with the tree: what a large one costs the JIT is its optimisation.
/// </summary>
internal static class MatchEmitter
{
    public static void Emit(SourceWriter writer, DispatcherModel model)
    {
        using var body = writer.Block("file static class RouteTree");
        writer.Lines("""
            private const int None = RouteSearch.None;

            public static RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures)
            {
                var search = new RouteSearch(method, path, captures);
                return search.Result(MatchRoot(ref search, 0));
            }
            """);
        var nodes = RouteNode.Build(model).Nodes.ToArray();
        var constraints = ConstraintMethods.Of(nodes);
        foreach (var node in nodes)
        {
            writer.Separate();
            writer.Lines($"// {node.Pattern}");
            using var method = writer.Block($"private static int Match{node.Name}(ref RouteSearch search{Parameters(node)})");
            EmitNode(writer, node, model, constraints);
        }

        SplitEmitter.Emit(writer, nodes, constraints);
        constraints.Emit(writer);
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Parameters(RouteNode node) =>
        node.Segment is null || node.IsRest ? ", int matched" : ", ReadOnlySpan<byte> segment, int matched";

    private static void EmitNode(
        SourceWriter writer, RouteNode node, DispatcherModel model, ConstraintMethods constraints)
    {
        if (node.IsRest)
        {
            EmitRest(writer, node, model);
            return;
        }

        RefusalEmitter.Emit(writer, node, constraints);
        if (node.IsLeaf)
        {
            EmitAnswer(writer, node, model, "None");
            return;
        }

        EmitEnd(writer, node, model);
        ChoiceEmitter.Emit(writer, node);
    }

    private static void EmitRest(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        if (node.Segment?.Parts[0].Kind == PartKind.CatchAllNotEmpty)
        {
            using (writer.Block("if (matched + 1 >= search.Path.Length)"))
            {
                writer.Lines("return None;");
            }

            writer.Separate();
        }

        writer.Lines($"search.CaptureRest({Number(node.Captures - 1)}, matched);");
        EmitAnswer(writer, node, model, "None");
    }

    // The path ends at this node; what may follow is looked at after it.
    private static void EmitEnd(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        if (!node.MayEnd || (node.Routes.Count == 0 && !node.HasSegments))
        {
            return;
        }

        using (writer.Block("if (matched == search.Path.Length)"))
        {
            EmitAnswer(writer, node, model, node.RestOrEnd is { } rest ? ChoiceEmitter.CallRest(rest) : "None");
        }

        writer.Separate();
    }

    // The path is that of this node's routes: the one for the method, or otherwise what else there is.
    private static void EmitAnswer(SourceWriter writer, RouteNode node, DispatcherModel model, string otherwise)
    {
        if (node.Routes.Count == 1 && otherwise == "None" && Missing(node.Routes.Values.First(), model) == 0)
        {
            EmitOnly(writer, node, model);
            return;
        }

        if (node.Routes.Count > 0)
        {
            EmitMethods(writer, node, model);
        }

        writer.Lines($"return {otherwise};");
    }

    private static void EmitOnly(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        var (verb, end) = (node.Routes.Keys.First(), node.Routes.Values.First());
        var route = model.Routes[end.Route];
        writer.Lines($"""
            {GeneratedText.Comment(route.Route, route.Display)}
            return search.Answer({Answered(verb, node, " | ")}, {Number(end.Route)});
            """);
    }

    private static void EmitMethods(SourceWriter writer, RouteNode node, DispatcherModel model)
    {
        using (writer.Block("switch (search.Method)"))
        {
            foreach (var pair in node.Routes)
            {
                writer.Separate();
                EmitFound(writer, node, pair.Key, pair.Value, model);
            }
        }

        writer.Separate();
        writer.Lines($"search.Allow |= {string.Join(" | ", node.Routes.Keys.Select(static verb => $"HttpMethods.{verb}"))};");
    }

    private static void EmitFound(
        SourceWriter writer, RouteNode node, RouteVerb verb, RouteEnd end, DispatcherModel model)
    {
        var route = model.Routes[end.Route];
        writer.Lines($"""
            {GeneratedText.Comment(route.Route, route.Display)}
            case {Answered(verb, node, " or ")}:
            """);
        using var indent = writer.Indent();
        for (var missing = end.Pattern.Captures; missing < route.Route.Captures; missing++)
        {
            writer.Lines($"search.Capture({Number(missing)}, 0, 0);");
        }

        writer.Lines($"return {Number(end.Route)};");
    }

    // HEAD is GET without a body, unless there is a route for it.
    private static string Answered(RouteVerb verb, RouteNode node, string or) =>
        verb == RouteVerb.Get && !node.Routes.ContainsKey(RouteVerb.Head)
            ? $"HttpMethods.Get{or}HttpMethods.Head"
            : $"HttpMethods.{verb}";

    // How many parameters at the end of the template do not stand in the path.
    private static int Missing(RouteEnd end, DispatcherModel model) =>
        model.Routes[end.Route].Route.Captures - end.Pattern.Captures;
}
