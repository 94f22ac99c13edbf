using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>The bits in which generated code notes what members an object had: as many words as it takes.</summary>
internal static class JsonFound
{
    public const int BitsOfWord = 64;

    /// <summary>The variable of a word.</summary>
    public static string Word(int word) => word == 0 ? "found" : $"found{GeneratedText.Number(word + 1)}";

    /// <summary>The bit of a member in its word.</summary>
    public static string Bit(int member) => $"1ul << {GeneratedText.Number(member % BitsOfWord)}";

    /// <summary>Whether the object had a member.</summary>
    public static string Is(int member) => $"({Word(member / BitsOfWord)} & ({Bit(member)})) != 0";

    /// <summary>The bits of some members in one word; <c>0</c> for none.</summary>
    public static string Mask(JsonReaderModel type, int word, Func<JsonFieldModel, bool> isWanted)
    {
        var mask = 0ul;
        for (var i = word * BitsOfWord; i < Math.Min(type.Members.Count, (word + 1) * BitsOfWord); i++)
        {
            mask |= isWanted(type.Members[i]) ? 1ul << (i % BitsOfWord) : 0;
        }

        return mask == 0 ? "0" : $"0x{mask:x}ul";
    }
}
