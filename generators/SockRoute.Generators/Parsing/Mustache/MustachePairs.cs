namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Finds the end of every section, parent and block.</summary>
internal static class MustachePairs
{
    public static void Match(List<MustacheToken> tokens, MustacheProblems problems)
    {
        var open = new List<MustacheToken>();
        var crossed = new List<string>();
        foreach (var token in tokens.Where(static token => !token.IsText))
        {
            if (token.Opens)
            {
                open.Add(token);
            }
            else if (token.Sigil == '/')
            {
                Close(token, open, crossed, problems);
            }
        }

        foreach (var token in open)
        {
            problems.Add(
                token.Start, token.End - token.Start, $"The tag has no end: '{{{{/{token.Name}}}}}' is missing");
        }
    }

    private static void Close(
        MustacheToken token, List<MustacheToken> open, List<string> crossed, MustacheProblems problems)
    {
        var index = open.FindLastIndex(candidate => candidate.Name == token.Name);
        if (index < 0 && crossed.Remove(token.Name))
        {
            return;
        }

        if (index < 0)
        {
            AddUnopened(token, open, problems);
            return;
        }

        if (index < open.Count - 1)
        {
            var inner = open[open.Count - 1];
            problems.Add(
                token,
                inner,
                $"'{token.Name}' ends here, but '{inner.Name}' of line {problems.LineOf(inner.Start)} within it "
                    + "does not: what begins within it ends within it");
            crossed.AddRange(open.Skip(index + 1).Select(static cut => cut.Name));
        }

        token.Opener = open[index];
        open[index].Closer = token;
        open.RemoveRange(index, open.Count - index);
    }

    private static void AddUnopened(MustacheToken token, List<MustacheToken> open, MustacheProblems problems)
    {
        if (open.Count == 0)
        {
            problems.Add(token.Start, token.End - token.Start, "The tag ends nothing: nothing is open here");
            return;
        }

        var inner = open[open.Count - 1];
        problems.Add(
            token,
            inner,
            $"The tag ends nothing: '{inner.Name}' of line {problems.LineOf(inner.Start)} is what is open here");
    }
}
