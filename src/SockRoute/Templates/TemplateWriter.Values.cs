using System.Globalization;
using SockRoute.Templates;
using SockRoute.Text;

namespace SockRoute;

/// <content>Numbers, dates and all that can be formatted: the same in every culture.</content>
public ref partial struct TemplateWriter
{
    private const int MaxEnumLength = 256;

    /// <summary>Writes a value; what means something in HTML is replaced.</summary>
    /// <param name="value">The value; <see langword="null"/> is no text.</param>
    /// <param name="format">The format, as the type of the value understands it; none is empty.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    public void WriteEscaped<T>(T? value, scoped ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        if (value is { } present)
        {
            WriteEscaped(present, format);
        }
    }

    /// <inheritdoc cref="WriteEscaped{T}(T?, ReadOnlySpan{char})"/>
    public void WriteEscaped<T>(T value, scoped ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        var length = Format(value, format);
        if (KnownFormats.IsPlain<T>(format) || HtmlEscaper.PlainLength(_free[..length]) == length)
        {
            Advance(length);
            return;
        }

        EscapeInPlace(length);
    }

    /// <summary>Writes a value as it is.</summary>
    /// <param name="value">The value; <see langword="null"/> is no text.</param>
    /// <param name="format">The format, as the type of the value understands it; none is empty.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    public void WriteRaw<T>(T? value, scoped ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        if (value is { } present)
        {
            WriteRaw(present, format);
        }
    }

    /// <inheritdoc cref="WriteRaw{T}(T?, ReadOnlySpan{char})"/>
    public void WriteRaw<T>(T value, scoped ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable =>
        Advance(Format(value, format));

    /// <summary>Writes <c>true</c> or <c>false</c>; <see langword="null"/> is no text.</summary>
    /// <param name="value">The value.</param>
    public void WriteBool(bool? value) => Write(value switch
    {
        true => "true"u8,
        false => "false"u8,
        null => default,
    });

    /// <summary>Writes the name of a member of an enumeration.</summary>
    /// <param name="value">The value; <see langword="null"/> is no text.</param>
    /// <param name="format">The format; none is empty.</param>
    /// <typeparam name="T">The enumeration.</typeparam>
    public void WriteEnum<T>(T? value, scoped ReadOnlySpan<char> format)
        where T : struct, Enum
    {
        if (value is { } present)
        {
            WriteEnum(present, format);
        }
    }

    /// <inheritdoc cref="WriteEnum{T}(T?, ReadOnlySpan{char})"/>
    public void WriteEnum<T>(T value, scoped ReadOnlySpan<char> format)
        where T : struct, Enum
    {
        scoped Span<char> text = stackalloc char[MaxEnumLength];
        if (Enum.TryFormat(value, text, out var length, format))
        {
            Transcode(text[..length]);
        }
        else
        {
            Transcode(value.ToString());
        }
    }

    // Leaves the text at the start of what is free.
    private int Format<T>(T value, scoped ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        if (value is null)
        {
            return 0;
        }

        if (KnownFormats.TryFormat(value, format, _free, out var length))
        {
            return length;
        }

        while (!value.TryFormat(_free, out length, format, CultureInfo.InvariantCulture))
        {
            Grow(Math.Max(MinSize, _free.Length * 2));
        }

        return length;
    }

    // A value with such characters is rare, and short: it is moved away to be written again.
    private void EscapeInPlace(int length)
    {
        const int maxStack = 256;
        scoped var text = length <= maxStack ? stackalloc byte[length] : new byte[length];
        _free[..length].CopyTo(text);
        scoped ReadOnlySpan<byte> rest = text;
        while (true)
        {
            var plain = HtmlEscaper.PlainLength(rest);
            Write(rest[..plain]);
            if (plain == rest.Length)
            {
                return;
            }

            Write(HtmlEscaper.Replacement((char)rest[plain]));
            rest = rest[(plain + 1)..];
        }
    }
}
