using System.Globalization;
using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the choice between the literals that can stand in one segment: by length, then by the bytes that tell most of
/// them apart, until one is left. Whether it is that one, its node looks.
/// </summary>
internal static class LiteralEmitter
{
    public static void Emit(
        SourceWriter writer, IReadOnlyDictionary<string, RouteNode> literals, Func<RouteNode, string> call)
    {
        var lengths = literals
            .GroupBy(static pair => Encoding.UTF8.GetByteCount(pair.Key))
            .OrderBy(static group => group.Key);
        using var block = writer.Block("switch (next.Length)");
        foreach (var group in lengths)
        {
            writer.Separate();
            EmitGroup(writer, group.Key.ToString(CultureInfo.InvariantCulture), [.. group], call);
        }
    }

    private static void EmitByteSwitch(
        SourceWriter writer, KeyValuePair<string, RouteNode>[] members, Func<RouteNode, string> call)
    {
        var position = MostTelling([.. members.Select(static pair => Encoding.UTF8.GetBytes(pair.Key))]);
        var groups = members
            .GroupBy(pair => Encoding.UTF8.GetBytes(pair.Key)[position])
            .OrderBy(static group => group.Key);
        using var block = writer.Block($"switch (next[{position.ToString(CultureInfo.InvariantCulture)}])");
        foreach (var group in groups)
        {
            writer.Separate();
            EmitGroup(writer, ByteText(group.Key), [.. group], call);
        }
    }

    private static void EmitGroup(
        SourceWriter writer, string label, KeyValuePair<string, RouteNode>[] members, Func<RouteNode, string> call)
    {
        writer.Lines($"case {label}:");
        using var indent = writer.Indent();
        if (members.Length > 1)
        {
            EmitByteSwitch(writer, members, call);
            writer.Separate();
            writer.Lines("break;");
            return;
        }

        var statement = call(members[0].Value);
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
}
