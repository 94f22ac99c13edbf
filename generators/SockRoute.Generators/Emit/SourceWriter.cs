using System.Text;

namespace SockRoute.Generators.Emit;

/// <summary>Writes C# with its indentation: lines and blocks. Lines end with a line feed on every machine.</summary>
internal sealed class SourceWriter
{
    private const string Indentation = "    ";
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isAtStart = true;

    /// <summary>Where the next line begins, from 0.</summary>
    public int Column => _depth * Indentation.Length;

    /// <summary>Writes one or several lines; empty ones stay empty.</summary>
    public void Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Sets a member or a paragraph off from what stands before it in the same block.</summary>
    public void Separate()
    {
        if (!_isAtStart)
        {
            Line("");
        }
    }

    /// <summary>Writes the header and an opening brace; the closing one follows when the result is disposed.</summary>
    public IDisposable Block(string header)
    {
        Lines(header);
        return Open("{", "}");
    }

    /// <summary>A block whose header stands there already, or that has none.</summary>
    public IDisposable Block() => Open("{", "}");

    /// <summary>The same for what is not a statement: the closing line is the caller's.</summary>
    public IDisposable Block(string header, string opening, string closing)
    {
        Lines(header);
        return Open(opening, closing);
    }

    /// <summary>Indents what follows until the result is disposed.</summary>
    public IDisposable Indent()
    {
        _depth++;
        return new End(this, null);
    }

    public override string ToString() => _text.ToString();

    private End Open(string opening, string closing)
    {
        Line(opening);
        _depth++;
        _isAtStart = true;
        return new End(this, closing);
    }

    private void Line(string line)
    {
        for (var i = 0; i < _depth && line.Length > 0; i++)
        {
            _text.Append(Indentation);
        }

        _text.Append(line).Append('\n');
        _isAtStart = false;
    }

    private sealed class End(SourceWriter writer, string? closing) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (closing is not null)
            {
                writer.Line(closing);
            }
        }
    }
}
