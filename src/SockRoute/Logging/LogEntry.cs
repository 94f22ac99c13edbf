using System.Collections;
using System.Text;

namespace SockRoute.Logging;

/// <summary>An event with its named values, in the form in which structured loggers expect them.</summary>
internal sealed class LogEntry(string template, params KeyValuePair<string, object?>[] values)
    : IReadOnlyList<KeyValuePair<string, object?>>
{
    /// <summary>The name under which loggers look for the template.</summary>
    private const string TemplateName = "{OriginalFormat}";

    public int Count => values.Length + 1;

    public KeyValuePair<string, object?> this[int index] =>
        index < values.Length ? values[index] : new(TemplateName, template);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The template with the values in their places.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var rest = template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(ValueOf(rest[(open + 1)..close]));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string? ValueOf(ReadOnlySpan<char> name)
    {
        foreach (var (candidate, value) in values)
        {
            if (name.SequenceEqual(candidate))
            {
                return value?.ToString();
            }
        }

        return null;
    }
}
