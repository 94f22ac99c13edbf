using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// How the lines of a partial or a block are indented where it is expanded: what they lose of their own blanks, and
/// what stands in front of them instead.
/// </summary>
internal sealed class Layout(int stripped, string indentation, bool isDynamic)
{
    public static readonly Layout None = new(0, "", isDynamic: false);

    // The blanks of the line are there already when a block within a line is expanded.
    private bool _isWithinLine;

    /// <summary>Whether rendering knows of more indentation, see <see cref="TemplateStepKind.Indentation"/>.</summary>
    public bool IsDynamic => isDynamic;

    /// <summary>The same lines, the first of which has begun.</summary>
    public Layout WithinLine() => new(stripped, indentation, isDynamic) { _isWithinLine = true };

    /// <summary>The blanks that lines get whose own were these.</summary>
    public string Indent(string blanks) => indentation + blanks.Substring(Math.Min(stripped, blanks.Length));

    public void Write(TemplateNode text, StepList steps)
    {
        if (!text.StartsLine)
        {
            steps.AddText(text.Text);
            return;
        }

        var blanks = BlanksOf(text.Text);
        var rest = text.Text.Substring(blanks.Length);
        var own = blanks.Substring(Math.Min(stripped, blanks.Length));
        if (_isWithinLine || rest is "\n" or "\r\n")
        {
            steps.AddText(own + rest);
        }
        else
        {
            Begin(own + rest, steps);
        }

        _isWithinLine = false;
    }

    /// <summary>Begins a line where what is expanded does not.</summary>
    public void Begin(string text, StepList steps)
    {
        if (isDynamic)
        {
            steps.Add(new() { Kind = TemplateStepKind.Indentation, Text = "" });
        }

        steps.AddText(indentation + text);
    }

    /// <summary>The blanks in front of the first line of what a block has; null where that is no whole line.</summary>
    public static string? FirstIndentation(EquatableArray<TemplateNode> nodes) =>
        (nodes.Count == 0 ? null : nodes[0]) switch
        {
            { Kind: TemplateNodeKind.Text, StartsLine: true } text => BlanksOf(text.Text),
            { IsStandalone: true } tag => tag.Indentation,
            _ => null,
        };

    private static string BlanksOf(string text) => text.Substring(0, text.Length - text.TrimStart(' ', '\t').Length);
}
