using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes how a node chooses by the next segment: literals first, then what has parameters, the more specific before the
/// less, then the rest of the path. A choice that fails in the end leaves the path to the next.
/// </summary>
internal static class ChoiceEmitter
{
    public static string CallRest(RouteNode rest) => $"Match{rest.Name}(ref search, matched)";

    public static void Emit(SourceWriter writer, RouteNode node)
    {
        if (node.HasSegments)
        {
            writer.Lines("""
                var end = search.SegmentEnd(matched + 1);
                var next = search.Path[(matched + 1)..end];
                """);
        }

        var calls = node.Parameters.Values.Select(Call).Concat(node.Rests.Values.Select(CallRest)).ToList();
        if (node.Literals.Count > 1)
        {
            EmitSwitch(writer, node, isLast: calls.Count == 0);
        }
        else
        {
            calls.InsertRange(0, node.Literals.Values.Select(Call));
        }

        EmitCalls(writer, calls, hasRoute: node.Literals.Count > 1);
    }

    private static string Call(RouteNode child) => $"Match{child.Name}(ref search, next, end)";

    private static void EmitSwitch(SourceWriter writer, RouteNode node, bool isLast)
    {
        if (!isLast)
        {
            writer.Lines("var route = None;");
        }

        LiteralEmitter.Emit(
            writer, node.Literals, child => isLast ? $"return {Call(child)};" : $"route = {Call(child)};");
        writer.Separate();
        if (isLast)
        {
            writer.Lines("return None;");
        }
    }

    private static void EmitCalls(SourceWriter writer, List<string> calls, bool hasRoute)
    {
        for (var i = 0; i < calls.Count; i++)
        {
            var isFirst = i == 0 && !hasRoute;
            if (i == calls.Count - 1)
            {
                writer.Lines(isFirst ? $"return {calls[i]};" : $"return route >= 0 ? route : {calls[i]};");
            }
            else
            {
                writer.Lines(isFirst ? $"var route = {calls[i]};" : $"route = route >= 0 ? route : {calls[i]};");
            }
        }
    }
}
