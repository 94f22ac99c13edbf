namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Decides which lines are no part of the output, because they hold nothing but tags that write nothing themselves, and
/// where the other lines begin.
/// </summary>
internal sealed class MustacheLines(string text)
{
    /// <summary>Returns the tokens with an empty text where a line begins with a tag.</summary>
    public List<MustacheToken> Mark(List<MustacheToken> tokens)
    {
        var marked = new List<MustacheToken>();
        var line = new List<MustacheToken>();
        foreach (var token in tokens)
        {
            line.Add(token);
            if (token.IsText && text[token.End - 1] == '\n')
            {
                MarkLine(line, marked);
                line.Clear();
            }
        }

        MarkLine(line, marked);
        return marked;
    }

    private void MarkLine(List<MustacheToken> line, List<MustacheToken> marked)
    {
        if (line.Count == 0)
        {
            return;
        }

        var first = line[0];
        var indentation = first.IsText && IsBlank(first) && line.Count > 1 ? Text(first) : "";
        if (IsStandalone(line))
        {
            foreach (var token in Outermost(line))
            {
                token.IsLeftOut = token.IsText;
                token.IsStandalone = true;
                token.Indentation = indentation;
            }
        }
        else
        {
            var start = first.IsText ? first : new(first.Start, first.Start) { IsText = true };
            start.StartsLine = true;
            if (start != first)
            {
                marked.Add(start);
            }

            if (line.Find(static token => !token.IsText) is { } tag
                && (tag == first || (tag == line[1] && IsBlank(first))))
            {
                tag.Indentation = indentation;
            }
        }

        marked.AddRange(line);
    }

    private bool IsStandalone(List<MustacheToken> line)
    {
        var outer = Outermost(line).ToArray();
        var tags = outer.Where(token => !token.IsText && !IsEndOfParent(token)).ToArray();
        return tags.Length > 0
            && outer.All(token => token.IsText ? IsBlank(token) : token.Sigil is not (' ' or '&'))
            && (tags.Length == 1 || tags.All(static token => token.IsInheritance))
            && !tags.Any(token => token is { Sigil: '$', Closer: { } closer } && line.Contains(closer));

        bool IsEndOfParent(MustacheToken token) => token.Opener is { Sigil: '<' } opener && line.Contains(opener);
    }

    // What stands between the two tags of a parent is no text of this line.
    private static IEnumerable<MustacheToken> Outermost(List<MustacheToken> line)
    {
        MustacheToken? closer = null;
        foreach (var token in line)
        {
            if (closer is null || token == closer)
            {
                yield return token;
                closer = token is { Sigil: '<', Closer: { } end } && line.Contains(end) ? end : null;
            }
        }
    }

    private string Text(MustacheToken token) => text.Substring(token.Start, token.End - token.Start);

    private bool IsBlank(MustacheToken token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
