using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Takes apart what follows the name of a function: words, whole numbers and quoted text, with or without a name, with
/// blanks between them.
/// </summary>
internal sealed class MustacheArguments(string text, MustacheProblems problems)
{
    private const string Quotes = "\"'";

    private int _position;
    private int _end;

    /// <summary>Null for a mistake.</summary>
    public IReadOnlyList<TemplateArgument>? Read(int start, int end)
    {
        (_position, _end) = (start, end);
        var arguments = new List<TemplateArgument>();
        for (SkipBlanks(); _position < _end; SkipBlanks())
        {
            if (ReadArgument() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return arguments;
    }

    private TemplateArgument? ReadArgument()
    {
        var start = _position;
        var nameEnd = EndOf(static c => c == '=' || Quotes.IndexOf(c) >= 0 || char.IsWhiteSpace(c));
        var isNamed = nameEnd < _end && text[nameEnd] == '=';
        var name = isNamed ? text.Substring(start, nameEnd - start) : "";
        _position = isNamed ? nameEnd + 1 : start;
        if (isNamed && (name.Length == 0 || IsAtBlank(_position)))
        {
            problems.Add(start, _position - start, "A name, '=' and a value stand together: write 'page=2'");
            return null;
        }

        var place = isNamed ? problems.PlaceOf(start, name.Length) : null;
        return Quotes.IndexOf(text[_position]) >= 0 ? ReadText(name, place) : ReadWord(name, place);
    }

    private TemplateArgument? ReadText(string name, TemplatePlace? namePlace)
    {
        var start = _position;
        var close = text.IndexOf(text[start], start + 1, _end - start - 1);
        if (close < 0 || !IsAtBlank(close + 1))
        {
            problems.Add(
                start,
                (close < 0 ? _end : close + 1) - start,
                close < 0 ? $"The text is not closed: {text[start]} is missing" : "A blank stands behind a text");
            return null;
        }

        _position = close + 1;
        return Argument(
            TemplateArgumentKind.Text, text.Substring(start + 1, close - start - 1), start, name, namePlace);
    }

    private TemplateArgument? ReadWord(string name, TemplatePlace? namePlace)
    {
        var start = _position;
        _position = EndOf(char.IsWhiteSpace);
        var word = text.Substring(start, _position - start);
        if (word.IndexOf(':') is >= 0 and var colon)
        {
            problems.Add(
                start + colon, word.Length - colon, "A value is passed on as it is, without a format: leave it out");
            return null;
        }

        var digits = word[0] == '-' ? word.Substring(1) : word;
        var isInteger = digits.Length > 0 && digits.All(static c => c is >= '0' and <= '9');
        return Argument(
            isInteger ? TemplateArgumentKind.Integer : TemplateArgumentKind.Word, word, start, name, namePlace);
    }

    private TemplateArgument Argument(
        TemplateArgumentKind kind, string value, int start, string name, TemplatePlace? namePlace) =>
        new()
        {
            Name = name,
            Kind = kind,
            Text = value,
            NamePlace = namePlace,
            Place = problems.PlaceOf(start, _position - start),
        };

    private void SkipBlanks() => _position = EndOf(static c => !char.IsWhiteSpace(c));

    private bool IsAtBlank(int position) => position >= _end || char.IsWhiteSpace(text[position]);

    private int EndOf(Func<char, bool> isEnd)
    {
        var end = _position;
        while (end < _end && !isEnd(text[end]))
        {
            end++;
        }

        return end;
    }
}
