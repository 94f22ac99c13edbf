using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Takes a template apart, as the Mustache specification says, without lambdas and dynamic names.</summary>
internal sealed class MustacheParser
{
    private readonly string _text;
    private readonly MustacheProblems _problems;
    private readonly List<MustacheToken> _tokens;
    private int _position;

    private MustacheParser(string text, MustacheProblems problems)
    {
        _text = text;
        _problems = problems;
        var tokens = new MustacheLexer(text, problems).Read();
        MustachePairs.Match(tokens, problems);
        _tokens = new MustacheLines(text).Mark(tokens);
    }

    public static TemplateFile Parse(string name, string path, SourceText source, ICollection<Problem> problems)
    {
        var parser = new MustacheParser(source.ToString(), new(path, source, problems));
        var nodes = new List<TemplateNode>();
        while (parser._position < parser._tokens.Count)
        {
            nodes.AddRange(parser.Children(null));
        }

        return new() { Name = name, Path = path, Nodes = new(nodes) };
    }

    /// <summary>Everything up to the end of the tag, or of one around it that ends first.</summary>
    private List<TemplateNode> Children(MustacheToken? opener)
    {
        var nodes = new List<TemplateNode>();
        while (_position < _tokens.Count)
        {
            var token = _tokens[_position];
            if (token.Opener is not null && opener is not null)
            {
                _position += token.Opener == opener ? 1 : 0;
                return nodes;
            }

            _position++;
            if (ToNode(token) is { } node)
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    private TemplateNode? ToNode(MustacheToken token)
    {
        if (token.IsText)
        {
            return token.IsLeftOut ? null : new()
            {
                Kind = TemplateNodeKind.Text,
                Text = _text.Substring(token.Start, token.End - token.Start),
                StartsLine = token.StartsLine,
            };
        }

        if (KindOf(token.Sigil) is not { } kind)
        {
            return null;
        }

        var children = token.Opens ? Children(token) : [];
        return token.Name.Length == 0 ? null : new()
        {
            Kind = token.Arguments.Count > 0 ? TemplateNodeKind.Function : kind,
            Text = token.Name,
            Arguments = new(token.Arguments),
            Format = token.Format,
            IsEscaped = token.Sigil == ' ',
            IsStandalone = token.IsStandalone,
            Indentation = token.Indentation,
            Place = _problems.PlaceOf(token.NameStart, token.NameLength),
            Children = new(children),
        };
    }

    private static TemplateNodeKind? KindOf(char sigil) => sigil switch
    {
        ' ' or '&' => TemplateNodeKind.Value,
        '#' => TemplateNodeKind.Section,
        '^' => TemplateNodeKind.Inverted,
        '>' => TemplateNodeKind.Partial,
        '<' => TemplateNodeKind.Parent,
        '$' => TemplateNodeKind.Block,
        _ => null,
    };
}
