using System.Buffers;
using System.ComponentModel;
using System.Text.Unicode;
using SockRoute.Text;

namespace SockRoute;

/// <summary>
/// Writes text and values as UTF-8 straight into the memory of a buffer writer. For generated code, which calls
/// <see cref="Flush"/> at the end.
/// </summary>
/// <param name="output">Where the bytes go.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct TemplateWriter(IBufferWriter<byte> output)
{
    // UTF-8 has at most three bytes for one UTF-16 code unit.
    private const int BytesPerChar = 3;
    private const int MinSize = 1024;

    private readonly IBufferWriter<byte> _output = output;
    private Span<byte> _free;
    private int _written;
    private byte[]? _indentation;
    private int _indentationLength;
    private int _indentationStart;

    /// <summary>Writes text of the template.</summary>
    /// <param name="text">The text as UTF-8.</param>
    public void Write(scoped ReadOnlySpan<byte> text)
    {
        if (text.Length > _free.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_free);
        Advance(text.Length);
    }

    /// <summary>Writes text as it is; <see langword="null"/> is no text.</summary>
    /// <param name="text">The text.</param>
    public void WriteRaw(string? text) => Transcode(text);

    /// <inheritdoc cref="WriteRaw(string?)"/>
    public void WriteRaw(scoped ReadOnlySpan<char> text) => Transcode(text);

    /// <summary>Writes text with what means something in HTML replaced; <see langword="null"/> is no text.</summary>
    /// <param name="text">The text.</param>
    public void WriteEscaped(string? text) => WriteEscaped(text.AsSpan());

    /// <inheritdoc cref="WriteEscaped(string?)"/>
    public void WriteEscaped(scoped ReadOnlySpan<char> text)
    {
        var rest = text;
        while (!rest.IsEmpty)
        {
            var plain = HtmlEscaper.PlainLength(rest);
            Transcode(rest[..plain]);
            if (plain == rest.Length)
            {
                return;
            }

            Write(HtmlEscaper.Replacement(rest[plain]));
            rest = rest[(plain + 1)..];
        }
    }

    /// <summary>Hands over what was written.</summary>
    public void Flush()
    {
        if (_written > 0)
        {
            _output.Advance(_written);
        }

        _free = default;
        _written = 0;
        ReturnIndentation();
    }

    // Large text goes in pieces, so that no buffer has to be three times as large.
    private void Transcode(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_free.Length < BytesPerChar)
            {
                Grow(Math.Min(text.Length * BytesPerChar, MinSize));
            }

            Utf8.FromUtf16(text, _free, out var read, out var written, replaceInvalidSequences: true);
            Advance(written);
            text = text[read..];
            if (!text.IsEmpty)
            {
                Grow(MinSize);
            }
        }
    }

    private void Advance(int count)
    {
        _free = _free[count..];
        _written += count;
    }

    private void Grow(int size)
    {
        if (_written > 0)
        {
            _output.Advance(_written);
            _written = 0;
        }

        _free = _output.GetSpan(Math.Max(size, MinSize));
    }
}
