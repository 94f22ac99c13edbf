namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Cuts a template into lines of text and tags, following the delimiters as they change.</summary>
internal sealed class MustacheLexer(string text, MustacheProblems problems)
{
    private const string DefaultOpen = "{{";
    private const string DefaultClose = "}}";
    private const string Sigils = "!=#^/><$&";

    private readonly List<MustacheToken> _tokens = [];
    private string _open = DefaultOpen;
    private string _close = DefaultClose;

    public List<MustacheToken> Read()
    {
        for (var position = 0; position < text.Length;)
        {
            var tag = text.IndexOf(_open, position, StringComparison.Ordinal);
            AddText(position, tag < 0 ? text.Length : tag);
            position = tag < 0 ? text.Length : ReadTag(tag);
        }

        return _tokens;
    }

    private void AddText(int start, int end)
    {
        while (start < end)
        {
            var feed = text.IndexOf('\n', start, end - start);
            var next = feed < 0 ? end : feed + 1;
            _tokens.Add(new(start, next) { IsText = true });
            start = next;
        }
    }

    /// <summary>Returns where the text goes on.</summary>
    private int ReadTag(int start)
    {
        var inner = start + _open.Length;
        var isTriple = inner < text.Length && text[inner] == '{' && _open == DefaultOpen && _close == DefaultClose;
        var sigil = isTriple ? '&'
            : inner < text.Length && Sigils.IndexOf(text[inner]) >= 0 ? text[inner]
            : ' ';
        inner += isTriple || sigil != ' ' ? 1 : 0;
        var close = isTriple ? "}" + _close : sigil == '=' ? "=" + _close : _close;
        var end = text.IndexOf(close, inner, StringComparison.Ordinal);
        var next = sigil is '!' or '=' || end < 0
            ? -1
            : text.IndexOf(_open, inner, end - inner, StringComparison.Ordinal);
        if (end < 0 || next >= 0)
        {
            problems.Add(start, _open.Length, $"The tag is not closed: '{close}' is missing");
            return end < 0 ? text.Length : next;
        }

        AddTag(sigil, start, end + close.Length, inner, end);
        return end + close.Length;
    }

    private void AddTag(char sigil, int start, int end, int contentStart, int contentEnd)
    {
        while (contentStart < contentEnd && char.IsWhiteSpace(text[contentStart]))
        {
            contentStart++;
        }

        while (contentStart < contentEnd && char.IsWhiteSpace(text[contentEnd - 1]))
        {
            contentEnd--;
        }

        var content = text.Substring(contentStart, contentEnd - contentStart);
        if (sigil == '=')
        {
            SetDelimiters(content, start, end);
        }

        if (sigil is ' ' or '&' && MustacheFunctions.Find(content) is { } function)
        {
            AddFunction(function, sigil, (start, end), (contentStart, contentEnd));
            return;
        }

        var colon = sigil is ' ' or '&' ? content.IndexOf(':') : -1;
        var name = colon < 0 ? content : content.Substring(0, colon).TrimEnd();
        if (sigil is not ('!' or '=') && MustacheName.FindMistake(name, sigil) is { } mistake)
        {
            problems.Add(start, end - start, mistake);
            name = "";
        }

        _tokens.Add(new(start, end)
        {
            Sigil = sigil,
            Name = name,
            Format = colon < 0 ? "" : content.Substring(colon + 1).Trim(),
            NameStart = contentStart,
            NameLength = name.Length,
        });
    }

    private void AddFunction(
        string function, char sigil, (int Start, int End) tag, (int Start, int End) content)
    {
        var arguments = new MustacheArguments(text, problems).Read(content.Start + function.Length, content.End);
        _tokens.Add(new(tag.Start, tag.End)
        {
            Sigil = sigil,
            Name = arguments is null ? "" : function,
            Arguments = arguments ?? [],
            NameStart = content.Start,
            NameLength = content.End - content.Start,
        });
    }

    private void SetDelimiters(string content, int start, int end)
    {
        var parts = content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || content.IndexOf('=') >= 0)
        {
            problems.Add(start, end - start, "Delimiters are two, with a blank between: '{{=<% %>=}}'");
            return;
        }

        (_open, _close) = (parts[0], parts[1]);
    }
}
