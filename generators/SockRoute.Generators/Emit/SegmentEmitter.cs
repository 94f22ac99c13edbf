using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes how a node chooses by the next segment: literals first, then what has a constraint, then any segment, then
/// the rest of the path. Where there is more than one kind, a child that fails in the end leaves the path to the next.
/// </summary>
internal static class SegmentEmitter
{
    public static void Emit(SourceWriter writer, RouteNode node)
    {
        writer.Lines("""
            var start = matched + 1;
            var end = RoutePath.SegmentEnd(path, start);
            var segment = path[start..end];
            """);
        if (IsOneKind(node))
        {
            EmitOneKind(writer, node);
        }
        else
        {
            EmitSeveralKinds(writer, node);
        }
    }

    private static bool IsOneKind(RouteNode node) =>
        new[] { node.Literals.Values.FirstOrDefault(), node.Int, node.Any, node.CatchAll }
            .Count(static child => child is not null) == 1;

    private static void EmitOneKind(SourceWriter writer, RouteNode node)
    {
        LiteralEmitter.Emit(writer, node.Literals, static child => $"return {MatchEmitter.Call(child, "end")};");
        EmitParameter(writer, node.Int, "RoutePath.IsInt(segment)", "return");
        EmitParameter(writer, node.Any, "!segment.IsEmpty", "return");
        writer.Lines("return None;");
    }

    private static void EmitSeveralKinds(SourceWriter writer, RouteNode node)
    {
        writer.Lines("var route = None;");
        LiteralEmitter.Emit(writer, node.Literals, static child => $"route = {MatchEmitter.Call(child, "end")};");
        var unlessFound = node.Literals.Count > 0 ? "route < 0 && " : "";
        EmitParameter(writer, node.Int, unlessFound + "RoutePath.IsInt(segment)", "route =");
        EmitParameter(writer, node.Any, "route < 0 && !segment.IsEmpty", "route =");
        writer.Lines(node.CatchAll is { } rest
            ? $"return route >= 0 ? route : {MatchEmitter.Call(rest, "matched")};"
            : "return route;");
    }

    private static void EmitParameter(SourceWriter writer, RouteNode? child, string condition, string verb)
    {
        if (child is null)
        {
            return;
        }

        using (writer.Block($"if ({condition})"))
        {
            writer.Lines($"""
                captures[{MatchEmitter.Number(child.Captures - 1)}] = new PathRange(start, segment.Length);
                {verb} {MatchEmitter.Call(child, "end")};
                """);
        }

        writer.Separate();
    }
}
