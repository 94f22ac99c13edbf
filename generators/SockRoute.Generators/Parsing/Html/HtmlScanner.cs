namespace SockRoute.Generators.Parsing.Html;

/// <summary>
/// Finds the start tags of a page, as a browser does: not in comments, nor in what is text for it, such as scripts.
/// What the tags of a template take is a hole in the text, and could be anything.
/// </summary>
internal sealed class HtmlScanner(string text)
{
    /// <summary>Stands for a character of a template's tag.</summary>
    public const char Hole = '\uFFFF';

    // What stands in these is no markup, up to their end tag.
    private static readonly string[] TextElements = ["script", "style", "textarea", "title"];

    private int _position;

    public IEnumerable<HtmlTag> Tags()
    {
        while ((_position = text.IndexOf('<', _position)) >= 0 && _position < text.Length - 1)
        {
            _position++;
            if (IsNameStart(text[_position]))
            {
                var tag = ReadTag();
                yield return tag;
                SkipText(tag.Name);
            }
            else if (text[_position] == '!' || text[_position] == '?')
            {
                SkipComment();
            }
        }
    }

    private HtmlTag ReadTag()
    {
        var name = Read(static c => IsBlank(c) || c is '/' or '>');
        var attributes = new List<HtmlAttribute>();
        var isConditional = false;
        while (_position < text.Length && text[_position] != '>')
        {
            if (IsBlank(text[_position]) || text[_position] == '/' || text[_position] == Hole)
            {
                isConditional |= text[_position] == Hole;
                _position++;
            }
            else if (ReadAttribute() is { } attribute)
            {
                isConditional |= attribute.Name.IndexOf(Hole) >= 0;
                attributes.Add(attribute);
            }
        }

        return new(name, attributes, isConditional);
    }

    /// <summary>Null for one without a value.</summary>
    private HtmlAttribute? ReadAttribute()
    {
        var start = _position++;
        _ = Read(static c => IsBlank(c) || c is '/' or '>' or '=');
        var name = text.Substring(start, _position - start);
        var behind = SkipBlanks(_position);
        if (behind >= text.Length || text[behind] != '=')
        {
            return null;
        }

        _position = SkipBlanks(behind + 1);
        if (_position < text.Length && text[_position] is '"' or '\'')
        {
            return ReadQuoted(name, text[_position]);
        }

        var valueStart = _position;
        return new(name, Read(static c => IsBlank(c) || c == '>'), valueStart);
    }

    private HtmlAttribute ReadQuoted(string name, char quote)
    {
        var start = ++_position;
        var value = Read(c => c == quote);
        _position = Math.Min(_position + 1, text.Length);
        return new(name, value, start);
    }

    private void SkipText(string element)
    {
        if (!TextElements.Contains(element, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        var end = text.IndexOf("</" + element, _position, StringComparison.OrdinalIgnoreCase);
        _position = end < 0 ? text.Length : end;
    }

    private void SkipComment()
    {
        var isComment = string.CompareOrdinal(text, _position, "!--", 0, 3) == 0;
        var end = text.IndexOf(isComment ? "-->" : ">", _position, StringComparison.Ordinal);
        _position = end < 0 ? text.Length : end;
    }

    private string Read(Func<char, bool> isEnd)
    {
        var start = _position;
        while (_position < text.Length && !isEnd(text[_position]))
        {
            _position++;
        }

        return text.Substring(start, _position - start);
    }

    private int SkipBlanks(int position)
    {
        while (position < text.Length && IsBlank(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or Hole;

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
