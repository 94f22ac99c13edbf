using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes how a node refuses a segment that does not lead to it, and keeps where its parameter stands.</summary>
internal static class RefusalEmitter
{
    public static void Emit(SourceWriter writer, RouteNode node, ConstraintMethods constraints)
    {
        if (node.Segment is null)
        {
            return;
        }

        var refusals = Refusals(node, constraints);
        if (node.IsLeaf || !node.MayEnd)
        {
            refusals = refusals.Prepend($"matched {(node.IsLeaf ? "<" : "==")} search.Path.Length");
        }

        using (writer.Block($"if ({string.Join(" || ", refusals)})"))
        {
            writer.Lines("return None;");
        }

        writer.Separate();
        if (node.Segment is { Literal: null, Parts.Count: 1 })
        {
            var number = MatchEmitter.Number(node.Captures - 1);
            writer.Lines($"search.Capture({number}, matched - segment.Length, segment.Length);");
        }
    }

    private static IEnumerable<string> Refusals(RouteNode node, ConstraintMethods constraints) => node.Segment! switch
    {
        { Literal: "" } => ["!segment.IsEmpty"],
        { Literal: { } text } => [$"!segment.SequenceEqual({GeneratedText.Quote(text)}u8)"],
        { Parts.Count: > 1 } => [$"!{SplitEmitter.Call(node)}"],
        var segment => constraints.Refusals(segment.Parts[0], "segment"),
    };
}
