using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Texts of one type, written by JsonSerializer and then changed in ways that a reader has to bear.</summary>
internal sealed class ValidTexts(Type type, int seed)
{
    private readonly Random _random = new(seed);
    private readonly RandomValues _values = new(seed);

    /// <summary>One more text; also one that leaves out or sets to null what may not be.</summary>
    public string Next()
    {
        var root = NextPiece();
        foreach (var change in new Action<JsonPiece>[] { Shuffle, ChangeCase, AddUnknown, Remove, SetToNull, QuoteNumber, WriteExponent })
        {
            if (_random.Next(4) == 0)
            {
                change(root);
            }
        }

        var text = new StringBuilder();
        new JsonSpelling(_random.Next(3) == 0 ? null : _random).Write(root, text);
        return text.ToString();
    }

    /// <summary>What JsonSerializer writes of a random value.</summary>
    public JsonPiece NextPiece()
    {
        while (true)
        {
            try
            {
                return JsonPiece.Parse(JsonSerializer.Serialize(_values.Of(type), type, JsonSerializerOptions.Web));
            }
            catch (Exception refusal) when (refusal is JsonException or ArgumentException)
            {
                // A number that is none, or an enum's value without a name that may be a key: the next value may have a text.
            }
        }
    }

    public JsonPiece Any(IEnumerable<JsonPiece> pieces)
    {
        var all = pieces.ToArray();
        return all.Length == 0 ? JsonPiece.OfRaw("null") : all[_random.Next(all.Length)];
    }

    /// <summary>Something that no type expects.</summary>
    public JsonPiece Anything(int depth = 0) => _random.Next(depth > 3 ? 6 : 9) switch
    {
        0 => JsonPiece.OfRaw("null"),
        1 => JsonPiece.OfRaw("true"),
        2 => JsonPiece.OfRaw("-1.5e3"),
        3 => JsonPiece.OfText("x\"é\u0001"),
        4 => JsonPiece.Of(items: []),
        5 => JsonPiece.Of(members: []),
        6 => JsonPiece.Of(Anything(depth + 1), Anything(depth + 1)),
        _ => JsonPiece.Of(KeyValuePair.Create("id", Anything(depth + 1)), KeyValuePair.Create("n", Anything(depth + 1))),
    };

    private void Shuffle(JsonPiece root)
    {
        foreach (var members in Objects(root))
        {
            var shuffled = members.OrderBy(_ => _random.Next()).ToArray();
            members.Clear();
            members.AddRange(shuffled);
        }
    }

    private void ChangeCase(JsonPiece root)
    {
        foreach (var members in Objects(root))
        {
            for (var i = 0; i < members.Count; i++)
            {
                members[i] = KeyValuePair.Create(string.Concat(members[i].Key.Select(Recase)), members[i].Value);
            }
        }
    }

    // The last ones are no other case of a letter, or only in some languages.
    private char Recase(char letter) => _random.Next(12) switch
    {
        < 5 => char.ToUpperInvariant(letter),
        < 9 => char.ToLowerInvariant(letter),
        9 when _random.Next(20) == 0 => letter switch { 'k' => '\u212a', 's' => '\u017f', 'i' => '\u0131', 'I' => '\u0130', _ => letter },
        _ => letter,
    };

    private void AddUnknown(JsonPiece root)
    {
        string[] names = ["unknown", "", "$type", "$id", "é", "idx", "\ud800"];
        foreach (var members in Objects(root).Where(_ => _random.Next(2) == 0))
        {
            var name = names[_random.Next(names.Length)];
            if (!members.Exists(member => member.Key == name))
            {
                members.Insert(_random.Next(members.Count + 1), KeyValuePair.Create(name, Anything()));
            }
        }
    }

    private void Remove(JsonPiece root)
    {
        foreach (var members in Objects(root))
        {
            members.RemoveAll(_ => _random.Next(8) == 0);
        }
    }

    private void SetToNull(JsonPiece root) => Any(root.All()).Become(JsonPiece.OfRaw("null"));

    private void QuoteNumber(JsonPiece root)
    {
        foreach (var number in root.All().Where(piece => piece.IsNumber && _random.Next(3) == 0))
        {
            number.Become(JsonPiece.OfText(number.Raw!));
        }
    }

    // A whole number with a fraction or an exponent is none any more for most types, with a value that is one or not.
    private void WriteExponent(JsonPiece root)
    {
        var number = Any(root.All().Where(static piece => piece.IsNumber && !piece.Raw!.Contains('E', StringComparison.OrdinalIgnoreCase)));
        if (number.IsNumber)
        {
            var suffix = _random.Next(6) switch { 0 => "e0", 1 => "E+0", 2 => "e-1", 3 => "e1", 4 => "e-0", _ => "" };
            number.Become(JsonPiece.OfRaw(suffix.Length > 0 ? number.Raw + suffix
                : number.Raw!.Contains('.', StringComparison.Ordinal) ? number.Raw + "0"
                : string.Create(CultureInfo.InvariantCulture, $"{number.Raw}.0")));
        }
    }

    private static List<KeyValuePair<string, JsonPiece>>[] Objects(JsonPiece root) =>
        [.. root.All().Where(static piece => piece.Members is not null).Select(static piece => piece.Members!)];
}
