using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Texts of one type that are spoilt in one place: most of them must be refused.</summary>
internal sealed class DamagedTexts(Type type, int seed)
{
    private static readonly string[] Numbers =
    [
        "1e400", "-1e400", "1e999999", "99999999999999999999", "-99999999999999999999", "256", "-1", "32768", "65536",
        "2147483648", "-2147483649", "4294967296", "9223372036854775808", "18446744073709551616", "1.5", "1e2", "0.1e1",
        "-0", "-0.0", "1e-400", "79228162514264337593543950336", "1.00000000000000000000000000000000001", "3.5e38", "0e0",
    ];

    private static readonly string[] NoNumbers =
        ["01", "+1", ".5", "1.", "1e", "0x1", "NaN", "Infinity", "-Infinity", "-", "True", "nul", "tru", "undefined", "'a'", "1_000", "", "-a"];

    private static readonly string[] Texts =
    [
        "", " ", "x", "NaN", "Infinity", "-Infinity", "nan", "1", " 1", "1 ", "01", "+1", "1.0", "1e2", "0x1", "-0", "1,5",
        "good", "GOOD", "Good", "Goo", "Good, Bad", "Bad,Good", "1", "-1", "so-so <&>", "Middling", "Red", "Nope", "300", "Green ",
        "2024-02-30", "2024-02-29", "2023-02-29", "2024-1-1", "2024-01-01T24:00:00", "2024-01-01T23:59:60", "2024-01-01T10",
        "2024-01-01T10:00", "2024-01-01T10:00Z", "2024-01-01T10:00+14:01", "2024-01-01T10:00:00.1234567890123456", "2024-01-01T10:00:00,5",
        "2024-01-01 10:00:00", "2024-01-01T10:00:00-00:00", "2024-01-01T10:00+01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.9999999-14:00",
        "2024-01-01T10:00:00.12345678Z", "10000-01-01", "24:00:00", "23:59:59.9999999", "10:00", "1.00:00:00", "-00:00:01", "00:00:60", "10675199.02:48:05.4775808",
        "00000000-0000-0000-0000-000000000000", "00000000000000000000000000000000", "{00000000-0000-0000-0000-000000000000}",
        "00000000-0000-0000-0000-00000000000g", "00000000-0000-0000-0000-00000000000", "AQ==", "AQ", "AQ=", "A===", "AQ==\n", "A Q==", "_-==", "AQI=AQ==",
        "1.2", "1.2.3.4.5", " 1.2", "1.2 ", "1.-2", "1", "http://[", "//", "a b", "😀", "é", "ab", "\u0000", "\ud83d", "true", "false", "null",
    ];

    private readonly Random _random = new(seed);
    private readonly ValidTexts _valid = new(type, seed);
    private int _count;

    /// <summary>One more text; the kinds of damage take turns.</summary>
    public byte[] Next() => (_count++ % 18) switch
    {
        0 or 1 => Cut(),
        2 => Flip(),
        3 or 4 => Change(_ => JsonPiece.OfRaw(Pick(Numbers)), static piece => piece.IsNumber),
        5 or 6 => Change(_ => JsonPiece.OfText(Pick(Texts)), static piece => piece.Text is not null),
        7 => Change(_ => JsonPiece.OfRaw(Pick(NoNumbers)), static _ => true),
        8 or 9 => Change(_ => _valid.Anything(), static _ => true),
        10 => Twice(),
        11 => Around(),
        12 => Punctuate(),
        13 => SpoilText(),
        14 => Nest(),
        15 => Change(Misspell, static piece => piece.Text is { Length: > 0 }),
        16 => Change(_ => JsonPiece.OfText(Pick(Texts)), static _ => true),
        _ => Change(_ => JsonPiece.OfRaw(Pick(Numbers)), static _ => true),
    };

    private string Pick(string[] all) => all[_random.Next(all.Length)];

    private byte[] Text() => Encoding.UTF8.GetBytes(_valid.Next());

    private byte[] Change(Func<JsonPiece, JsonPiece> change, Func<JsonPiece, bool> isMeant)
    {
        var root = _valid.NextPiece();
        var piece = _valid.Any(root.All().Where(isMeant));
        piece.Become(change(piece));
        return Written(root);
    }

    private byte[] Written(JsonPiece root)
    {
        var text = new StringBuilder();
        new JsonSpelling(_random.Next(3) == 0 ? _random : null).Write(root, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // Within a token or behind it, whatever kind it is of.
    private byte[] Cut()
    {
        var text = Text();
        var ends = TokenPlaces(text);
        var (start, end) = ends[_random.Next(ends.Count)];
        return text[.._random.Next(start, end + 1)];
    }

    private static List<(int Start, int End)> TokenPlaces(byte[] text)
    {
        var places = new List<(int, int)>();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 1000 });
        while (reader.Read())
        {
            places.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
        }

        return places;
    }

    private byte[] Flip()
    {
        var text = Text();
        const string Likely = "\"\\{}[]:,0-9.eE+tfnu \0\u007f/*";
        text[_random.Next(text.Length)] = _random.Next(2) == 0
            ? (byte)_random.Next(256)
            : (byte)Likely[_random.Next(Likely.Length)];
        return text;
    }

    private JsonPiece Misspell(JsonPiece piece)
    {
        var letters = (piece.Text ?? "none").ToCharArray();
        letters[_random.Next(letters.Length)] = "0aZ-:.T+ =\u0000é"[_random.Next(12)];
        return JsonPiece.OfText(new(letters));
    }

    private byte[] Twice()
    {
        var root = _valid.NextPiece();
        if (_valid.Any(root.All().Where(static piece => piece.Members is { Count: > 0 })).Members is { } members)
        {
            var (name, value) = members[_random.Next(members.Count)];
            name = _random.Next(3) == 0 ? name.ToUpperInvariant() : name;
            members.Insert(_random.Next(members.Count + 1), KeyValuePair.Create(name, _random.Next(2) == 0 ? value : _valid.Anything()));
        }

        return Written(root);
    }

    private byte[] Around()
    {
        string[] after = [" 1", "{}", "x", "]", "}", ",", "\0", "//", "/* */", " \n\u00a0", "null", "\"", "\u000b"];
        string[] before = ["\ufeff", "//\n", "/**/", ",", "[", "\u00a0", "{\"a\":", "\0", "\u000c"];
        var text = _valid.Next();
        return Encoding.UTF8.GetBytes(_random.Next(10) switch
        {
            0 => "",
            1 => " \r\n\t",
            2 => text + text,
            3 or 4 or 5 => Pick(before) + text,
            _ => text + Pick(after),
        });
    }

    // Something before a comma, a colon or a bracket.
    private byte[] Punctuate()
    {
        string[] extra = [",", ":", "/*c*/", "//c\n", "]", "}", "{", "[", "\"a\"", "1", "null", "\"a\":1", ",,", "/", "\v"];
        var text = Text();
        var places = TokenPlaces(text);
        var place = _random.Next(2) == 0 ? places[_random.Next(places.Count)].Start : places[_random.Next(places.Count)].End;
        return [.. text[..place], .. Encoding.UTF8.GetBytes(Pick(extra)), .. text[place..]];
    }

    private byte[] SpoilText()
    {
        byte[][] wrong =
        [
            "\\ud800"u8.ToArray(), "\\udc00"u8.ToArray(), "\\ud800\\u0041"u8.ToArray(), "\\udc00\\ud800"u8.ToArray(), [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80],
            [0xC0, 0x80], [0xFF], [0x80], [0xE2, 0x82], [0xF5, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0xAF],
            "\\x41"u8.ToArray(), "\\u12"u8.ToArray(), "\\u00g0"u8.ToArray(), "\\"u8.ToArray(), "\n"u8.ToArray(), "\t"u8.ToArray(), [0], [0x1f],
            "\\'"u8.ToArray(), "\\U0041"u8.ToArray(), "\\ud83d\\ude00"u8.ToArray(), [0xF0, 0x9F, 0x98, 0x80], [0xEF, 0xBB, 0xBF], [0x7F],
        ];
        var text = Text();
        var quotes = Enumerable.Range(0, text.Length).Where(i => text[i] == '"').ToArray();
        if (quotes.Length == 0)
        {
            return Cut();
        }

        var place = quotes[_random.Next(quotes.Length)];
        place += _random.Next(2);
        return [.. text[..place], .. wrong[_random.Next(wrong.Length)], .. text[place..]];
    }

    private byte[] Nest()
    {
        var depth = 61 + _random.Next(5);
        var (open, close) = _random.Next(3) switch { 0 => ("[", "]"), 1 => ("{\"a\":", "}"), _ => ("[{\"b\":", "}]") };
        depth /= open.Contains("[{", StringComparison.Ordinal) ? 2 : 1;
        var nested = string.Concat(Enumerable.Repeat(open, depth)) + (open == "[" ? "" : "1") + string.Concat(Enumerable.Repeat(close, depth));
        var root = _valid.NextPiece();
        var piece = _valid.Any(root.All().Where(static piece => piece.Members is not null));
        if (piece.Members is null || _random.Next(3) == 0)
        {
            _valid.Any(root.All()).Become(JsonPiece.OfRaw(nested));
        }
        else
        {
            var name = _random.Next(depth).ToString(CultureInfo.InvariantCulture);
            piece.Members.RemoveAll(member => member.Key == name);
            piece.Members.Insert(_random.Next(piece.Members.Count + 1), KeyValuePair.Create(name, JsonPiece.OfRaw(nested)));
        }

        return Written(root);
    }
}
