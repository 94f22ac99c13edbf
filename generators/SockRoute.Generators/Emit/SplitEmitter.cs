using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes how a segment with text and parameters is taken apart: text between parameters is looked for from the end, so
/// that the first parameter takes as much as it can, and further to the left when a constraint says no.
/// </summary>
internal sealed class SplitEmitter
{
    private readonly SourceWriter _writer;
    private readonly ConstraintMethods _constraints;
    private readonly PartModel[] _parameters;
    private readonly string[] _separators;
    private readonly string _prefix;
    private readonly string _suffix;
    private readonly int _firstCapture;

    private SplitEmitter(SourceWriter writer, SegmentModel segment, int firstCapture, ConstraintMethods constraints)
    {
        var parts = segment.Parts;
        _writer = writer;
        _constraints = constraints;
        _parameters = [.. parts.Where(static part => part.Kind == PartKind.Parameter)];
        _prefix = parts[0].Kind == PartKind.Literal ? parts[0].Text : "";
        _suffix = parts[parts.Count - 1].Kind == PartKind.Literal ? parts[parts.Count - 1].Text : "";
        _separators =
        [
            .. parts
                .Where((part, i) => part.Kind == PartKind.Literal && i > 0 && i < parts.Count - 1)
                .Select(static part => part.Text),
        ];
        _firstCapture = firstCapture;
    }

    private string From => MatchEmitter.Number(Length(_prefix));

    public static string Call(RouteNode node) => $"TrySplit{node.Name}(segment, matched - segment.Length, ref search)";

    public static void Emit(SourceWriter writer, IEnumerable<RouteNode> nodes, ConstraintMethods constraints)
    {
        foreach (var node in nodes.Where(static node => node.Segment?.Parts.Count > 1))
        {
            var segment = node.Segment!;
            Emit(writer, $"TrySplit{node.Name}", segment, node.Captures - segment.Captures, constraints);
        }
    }

    /// <summary>Writes the method for one segment.</summary>
    public static void Emit(
        SourceWriter writer, string name, SegmentModel segment, int firstCapture, ConstraintMethods constraints)
    {
        writer.Separate();
        writer.Lines($"// {segment.Label}");
        using var body = writer.Block(
            $"private static bool {name}(ReadOnlySpan<byte> segment, int start, ref RouteSearch search)");
        new SplitEmitter(writer, segment, firstCapture, constraints).EmitBody();
    }

    private void EmitBody()
    {
        var least = Length(_prefix) + Length(_suffix) + _separators.Sum(Length) + _parameters.Length;
        var conditions = new List<string> { $"segment.Length < {MatchEmitter.Number(least)}" };
        if (_prefix.Length > 0)
        {
            conditions.Add($"!segment.StartsWith({GeneratedText.Quote(_prefix)}u8)");
        }

        if (_suffix.Length > 0)
        {
            conditions.Add($"!segment.EndsWith({GeneratedText.Quote(_suffix)}u8)");
        }

        // Two cuts that constraints may move: one looks at each place for each place of the other.
        if (_separators.Length > 1 && _parameters.Any(static parameter => parameter.Constraints.Count > 0))
        {
            conditions.Add("segment.Length > RoutePath.MaxSearched");
        }

        using (_writer.Block($"if ({string.Join(" || ", conditions)})"))
        {
            _writer.Lines("return false;");
        }

        _writer.Separate();
        var suffix = _suffix.Length > 0 ? $" - {MatchEmitter.Number(Length(_suffix))}" : "";
        _writer.Lines($"var end = segment.Length{suffix};");
        EmitCut(_separators.Length, "end");
        if (_separators.Length > 0 || !IsUnconditional(0))
        {
            _writer.Separate();
            _writer.Lines("return false;");
        }
    }

    // The parameter behind so many separators ends at an offset; what stands before it is looked for within.
    private void EmitCut(int separators, string end)
    {
        if (separators == 0)
        {
            EmitCheck(0, From, end, () => EmitCaptures());
            return;
        }

        var text = _separators[separators - 1];
        var cut = $"cut{MatchEmitter.Number(separators)}";
        var first = MatchEmitter.Number(Length(_prefix) + 1);
        var last = $"{end} - {MatchEmitter.Number(Length(text) + 1)}";
        var quoted = $"{GeneratedText.Quote(text)}u8";
        var next = $"{cut} = RoutePath.LastCut(segment, {first}, {cut} - 1, {quoted})";
        var isFirstRight = IsUnconditional(separators) && IsUnconditional(separators - 1);
        _writer.Lines($"var {cut} = RoutePath.LastCut(segment, {first}, {last}, {quoted});");
        using (_writer.Block(isFirstRight ? $"if ({cut} >= 0)" : $"for (; {cut} >= 0; {next})"))
        {
            EmitCheck(separators, Behind(separators), end, () => EmitCut(separators - 1, cut));
        }
    }

    private void EmitCheck(int parameter, string from, string end, Action emit)
    {
        var text = $"segment[{(from == "0" ? "" : from)}..{end}]";
        var condition = _constraints.Condition(_parameters[parameter], text);
        if (condition.Length == 0)
        {
            emit();
            return;
        }

        using (_writer.Block($"if ({condition})"))
        {
            emit();
        }
    }

    private bool IsUnconditional(int parameter) =>
        _constraints.Condition(_parameters[parameter], "").Length == 0;

    private void EmitCaptures()
    {
        for (var i = 0; i < _parameters.Length; i++)
        {
            var from = i == 0 ? From : Behind(i);
            var end = i == _parameters.Length - 1 ? "end" : $"cut{MatchEmitter.Number(i + 1)}";
            var capture = MatchEmitter.Number(_firstCapture + i);
            var offset = from == "0" ? "start" : $"start + {from.Trim('(', ')')}";
            var length = from == "0" ? end : $"{end} - {from}";
            _writer.Lines($"search.Capture({capture}, {offset}, {length});");
        }

        _writer.Lines("return true;");
    }

    // Where the parameter behind a separator begins.
    private string Behind(int separator) =>
        $"(cut{MatchEmitter.Number(separator)} + {MatchEmitter.Number(Length(_separators[separator - 1]))})";

    private static int Length(string text) => Encoding.UTF8.GetByteCount(text);
}
