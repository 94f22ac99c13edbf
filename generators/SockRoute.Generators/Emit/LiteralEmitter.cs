using System.Globalization;
using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the choice between the literals that can stand in one segment: by length, then by the byte that tells most of
/// them apart, then by all bytes.
/// </summary>
internal static class LiteralEmitter
{
    public static void Emit(
        SourceWriter writer, IReadOnlyDictionary<string, RouteNode> literals, Func<RouteNode, string> call)
    {
        if (literals.Count == 0)
        {
            return;
        }

        if (literals.Count == 1)
        {
            var only = literals.Single();
            using (writer.Block($"if ({Equal(only.Key)})"))
            {
                writer.Lines(call(only.Value));
            }

            writer.Separate();
            return;
        }

        EmitSwitch(writer, literals, call);
        writer.Separate();
    }

    private static void EmitSwitch(
        SourceWriter writer, IReadOnlyDictionary<string, RouteNode> literals, Func<RouteNode, string> call)
    {
        var lengths = literals
            .GroupBy(static pair => Encoding.UTF8.GetByteCount(pair.Key))
            .OrderBy(static group => group.Key);
        using var block = writer.Block("switch (segment.Length)");
        foreach (var group in lengths)
        {
            var members = group.ToArray();
            var length = group.Key.ToString(CultureInfo.InvariantCulture);
            writer.Separate();
            if (members.Length == 1)
            {
                EmitCase(writer, length, members[0], call);
                continue;
            }

            writer.Lines($"case {length}:");
            using var indent = writer.Indent();
            EmitByteSwitch(writer, members, call);
            writer.Separate();
            writer.Lines("break;");
        }
    }

    private static void EmitByteSwitch(
        SourceWriter writer, KeyValuePair<string, RouteNode>[] members, Func<RouteNode, string> call)
    {
        var position = MostTelling([.. members.Select(static pair => Encoding.UTF8.GetBytes(pair.Key))]);
        using var block = writer.Block($"switch (segment[{position.ToString(CultureInfo.InvariantCulture)}])");
        foreach (var pair in members.OrderBy(pair => Encoding.UTF8.GetBytes(pair.Key)[position]))
        {
            writer.Separate();
            EmitCase(writer, ByteText(Encoding.UTF8.GetBytes(pair.Key)[position]), pair, call);
        }
    }

    private static void EmitCase(
        SourceWriter writer, string label, KeyValuePair<string, RouteNode> pair, Func<RouteNode, string> call)
    {
        writer.Lines(pair.Key.Length == 0 ? $"case {label}:" : $"case {label} when {Equal(pair.Key)}:");
        using var indent = writer.Indent();
        var statement = call(pair.Value);
        writer.Lines(statement);
        if (!statement.StartsWith("return", StringComparison.Ordinal))
        {
            writer.Lines("break;");
        }
    }

    private static int MostTelling(byte[][] texts) =>
        Enumerable.Range(0, texts[0].Length)
            .OrderByDescending(i => texts.Select(text => text[i]).Distinct().Count())
            .First();

    private static string ByteText(byte value) =>
        value is > (byte)' ' and < 0x7F ? $"(byte){SymbolText((char)value)}" : $"0x{value:X2}";

    private static string SymbolText(char value) => value is '\'' or '\\' ? $"'\\{value}'" : $"'{value}'";

    private static string Equal(string text) =>
        text.Length == 0 ? "segment.IsEmpty" : $"segment.SequenceEqual({GeneratedText.Quote(text)}u8)";
}
