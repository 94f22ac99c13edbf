using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Collects what rendering does; pieces of text that follow each other become one.</summary>
internal sealed class StepList
{
    private readonly List<TemplateStep> _steps = [];
    private readonly StringBuilder _text = new();

    public void AddText(string text) => _text.Append(text);

    public void Add(TemplateStep step)
    {
        FlushText();
        _steps.Add(step);
    }

    public EquatableArray<TemplateStep> ToArray()
    {
        FlushText();
        return new(_steps);
    }

    private void FlushText()
    {
        if (_text.Length > 0)
        {
            _steps.Add(new() { Kind = TemplateStepKind.Text, Text = _text.ToString() });
            _text.Clear();
        }
    }
}
