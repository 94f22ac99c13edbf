using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the method that finds the number of a member by its name.</summary>
internal static class JsonFindEmitter
{
    /// <summary>Names as they are declared are found by their length and bytes; all others take the long way.</summary>
    public static void Emit(SourceWriter writer, JsonReaderModel type)
    {
        using var body = writer.Block("private static int Find(ref Utf8JsonReader reader)");
        if (type.Discriminator is { } discriminator)
        {
            writer.Lines($"JsonInput.RefuseMetadata(ref reader, {GeneratedText.Quote(discriminator)}u8);");
        }

        var lengths = type.Members
            .Select(static (member, i) => (member.Name, i))
            .Where(static pair => pair.Name.IndexOf('\\') < 0)
            .GroupBy(static pair => Encoding.UTF8.GetByteCount(pair.Name))
            .OrderBy(static group => group.Key)
            .ToArray();
        if (lengths.Length > 0)
        {
            EmitLengths(writer, lengths);
            writer.Separate();
        }

        writer.Lines("return JsonInput.Find(ref reader, JsonNames);");
    }

    private static void EmitLengths(SourceWriter writer, IGrouping<int, (string Name, int Index)>[] lengths)
    {
        writer.Lines("var name = reader.ValueSpan;");
        using var cases = writer.Block("switch (name.Length)");
        foreach (var length in lengths)
        {
            writer.Lines($"case {GeneratedText.Number(length.Key)}:");
            using var indent = writer.Indent();
            foreach (var (name, i) in length)
            {
                using (writer.Block($"if (name.SequenceEqual({GeneratedText.Quote(name)}u8))"))
                {
                    writer.Lines($"return {GeneratedText.Number(i)};");
                }

                writer.Separate();
            }

            writer.Lines("break;");
        }
    }
}
