using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes how a node chooses by the next segment: literals first, then what has parameters, the more specific before the
/// less, then the rest of the path. Where there is more than one choice, a child that fails in the end leaves the path
/// to the next.
/// </summary>
internal static class SegmentEmitter
{
    public static void Emit(SourceWriter writer, RouteNode node, ConstraintMethods constraints)
    {
        if (node.HasSegments)
        {
            writer.Lines("""
                var start = matched + 1;
                var end = RoutePath.SegmentEnd(path, start);
                var segment = path[start..end];
                """);
        }

        var choices = Math.Min(node.Literals.Count, 1) + node.Parameters.Count + node.Rests.Count;
        if (choices == 1)
        {
            EmitOne(writer, node, constraints);
        }
        else
        {
            EmitSeveral(writer, node, constraints);
        }
    }

    private static void EmitOne(SourceWriter writer, RouteNode node, ConstraintMethods constraints)
    {
        if (node.Rests.Count == 1)
        {
            writer.Lines($"return {MatchEmitter.Call(node.Rests.Values.First(), "matched")};");
            return;
        }

        LiteralEmitter.Emit(writer, node.Literals, static child => $"return {MatchEmitter.Call(child, "end")};");
        foreach (var child in node.Parameters.Values)
        {
            EmitParameter(writer, child, "", "return", constraints);
        }

        writer.Lines("return None;");
    }

    private static void EmitSeveral(SourceWriter writer, RouteNode node, ConstraintMethods constraints)
    {
        if (!node.HasSegments)
        {
            EmitRests(writer, [.. node.Rests.Values], "var route = ");
            return;
        }

        writer.Lines("var route = None;");
        LiteralEmitter.Emit(writer, node.Literals, static child => $"route = {MatchEmitter.Call(child, "end")};");
        var unlessFound = node.Literals.Count > 0 ? "route < 0 && " : "";
        foreach (var child in node.Parameters.Values)
        {
            EmitParameter(writer, child, unlessFound, "route =", constraints);
            unlessFound = "route < 0 && ";
        }

        EmitRests(writer, [.. node.Rests.Values], "route = route >= 0 ? route : ");
    }

    private static void EmitRests(SourceWriter writer, RouteNode[] rests, string assignment)
    {
        foreach (var rest in rests)
        {
            var isLast = rest == rests[rests.Length - 1];
            var start = isLast ? "return route >= 0 ? route : " : assignment;
            writer.Lines($"{start}{MatchEmitter.Call(rest, "matched")};");
        }

        if (rests.Length == 0)
        {
            writer.Lines("return route;");
        }
    }

    private static void EmitParameter(
        SourceWriter writer, RouteNode child, string unlessFound, string verb, ConstraintMethods constraints)
    {
        var parts = child.Segment!.Parts;
        var isSplit = parts.Count > 1;
        var condition = isSplit
            ? SplitEmitter.Call(child)
            : constraints.Condition(parts[0], "segment", mayBeEmpty: true);
        using (writer.Block($"if ({unlessFound}{condition})"))
        {
            if (!isSplit)
            {
                var capture = MatchEmitter.Number(child.Captures - 1);
                writer.Lines($"captures[{capture}] = new PathRange(start, segment.Length);");
            }

            writer.Lines($"{verb} {MatchEmitter.Call(child, "end")};");
        }

        writer.Separate();
    }
}
