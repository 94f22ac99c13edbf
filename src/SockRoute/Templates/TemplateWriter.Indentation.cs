using System.Buffers;

namespace SockRoute;

/// <content>The indentation of partials that include themselves, which only running them tells.</content>
public ref partial struct TemplateWriter
{
    /// <summary>Writes the indentation of this line.</summary>
    public void WriteIndentation() =>
        Write(_indentation.AsSpan(_indentationStart, _indentationLength - _indentationStart));

    /// <summary>Indents the lines that follow.</summary>
    /// <param name="text">The indentation, besides that which is there already.</param>
    public void Indent(scoped ReadOnlySpan<byte> text)
    {
        var needed = _indentationLength + text.Length;
        if (_indentation is null || needed > _indentation.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(needed);
            _indentation.AsSpan(0, _indentationLength).CopyTo(larger);
            var length = _indentationLength;
            ReturnIndentation();
            (_indentation, _indentationLength) = (larger, length);
        }

        text.CopyTo(_indentation.AsSpan(_indentationLength));
        _indentationLength = needed;
    }

    /// <summary>Takes the last indentation back.</summary>
    /// <param name="length">Its length.</param>
    public void Outdent(int length) => _indentationLength -= length;

    /// <summary>
    /// Begins anew where a partial stands within a line: its lines are not indented as those around it.
    /// </summary>
    /// <returns>What <see cref="ResumeIndentation"/> takes.</returns>
    public int SuspendIndentation()
    {
        var start = _indentationStart;
        _indentationStart = _indentationLength;
        return start;
    }

    /// <summary>Goes on as before <see cref="SuspendIndentation"/>.</summary>
    /// <param name="suspended">What that returned.</param>
    public void ResumeIndentation(int suspended) => _indentationStart = suspended;

    private void ReturnIndentation()
    {
        if (_indentation is not null)
        {
            ArrayPool<byte>.Shared.Return(_indentation);
        }

        (_indentation, _indentationLength) = (null, 0);
    }
}
