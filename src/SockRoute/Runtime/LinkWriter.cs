using System.ComponentModel;
using System.Globalization;
using SockRoute.Text;

namespace SockRoute;

/// <summary>
/// Writes a link: literals as they are, values escaped (RFC 3986), and refuses what a request could never bring back.
/// Allocates
/// the link's text only. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct LinkWriter
{
    /// <summary>The number of characters that most links fit into.</summary>
    public const int Room = 256;

    // No value of a supported type needs more.
    private const int MaxValueLength = 128;

    private readonly Span<PathRange> _put;
    private readonly Span<PathRange> _found;
    private LinkBuffer _buffer;
    private int _last;
    private int _count;
    private bool _isSplit;
    private bool _hasQuery;

    /// <summary>Begins a link.</summary>
    /// <param name="buffer">Room on the stack; what is longer goes elsewhere.</param>
    /// <param name="prefix">What the link starts with, escaped.</param>
    /// <param name="ranges">Two for each parameter of the segment that has most of them, where one has several.</param>
    public LinkWriter(Span<char> buffer, string prefix = "", Span<PathRange> ranges = default)
    {
        _buffer = new LinkBuffer(buffer);
        _put = ranges[..(ranges.Length / 2)];
        _found = ranges[_put.Length..];
        _buffer.Append(prefix);
    }

    /// <summary>The last parameter as a request would bring it: decoded, an escaped slash as the byte 0xFF.</summary>
    public ReadOnlySpan<byte> Last => _buffer.Decode(_last);

    /// <summary>The segment so far, decoded in the same way.</summary>
    public ReadOnlySpan<byte> Segment => _buffer.Decode(_buffer.SegmentStart);

    /// <summary>Where what takes a segment apart leaves the parameters.</summary>
    public readonly Span<PathRange> Found => _found[.._count];

    /// <summary>Text that is escaped already.</summary>
    /// <param name="text">The text.</param>
    public void Literal(string text) => _buffer.Append(text);

    /// <summary>A route parameter that is a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="parameter">Its name, for messages.</param>
    /// <param name="format">The form in which requests bring it. Default: the type's own.</param>
    public void Value<T>(T value, string parameter, string format = "")
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[MaxValueLength];
        Append(text[..Format(value, format, text, parameter)], parameter);
    }

    /// <summary>A route parameter that is text; it is not empty.</summary>
    /// <param name="value">The text.</param>
    /// <param name="parameter">Its name, for messages.</param>
    /// <exception cref="ArgumentException">The text is null or empty, or cannot stand in a path.</exception>
    public void Text(string value, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, parameter);
        Append(value, parameter);
    }

    /// <summary>A catch-all, whose slashes stay slashes.</summary>
    /// <param name="value">The text.</param>
    /// <param name="parameter">Its name, for messages.</param>
    /// <param name="mayBeEmpty">Whether the route also takes nothing there.</param>
    /// <exception cref="ArgumentException">The text is null, or empty where it may not be, or cannot stand in a
    /// path.</exception>
    public void Rest(string value, string parameter, bool mayBeEmpty)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value.Length == 0 && !mayBeEmpty)
        {
            throw new ArgumentException("The path does not match the route when this is empty.", parameter);
        }

        // "//host" is another site; the slash means the same when it is escaped.
        var start = _buffer.Length;
        var isOtherSite = value.StartsWith('/') && _buffer.Written is "/";
        if (isOtherSite)
        {
            _buffer.Append("%2F");
        }

        _buffer.AppendEscaped(isOtherSite ? value.AsSpan(1) : value, UriSets.Path, isPath: true, parameter);
        RefuseDots(start, parameter);
    }

    /// <summary>Ends a segment with text in it.</summary>
    /// <param name="parameter">The name of its last parameter, for messages.</param>
    /// <exception cref="ArgumentException">
    /// The segment, or what stands between slashes in it, is "." or "..", which clients remove from a path, also when
    /// it is escaped.
    /// </exception>
    public readonly void EndSegment(string parameter) => RefuseDots(_buffer.SegmentStart, parameter);

    /// <summary>Begins a segment with several parameters.</summary>
    public void BeginSplit()
    {
        _isSplit = true;
        _count = 0;
    }

    /// <summary>Ends a segment with several parameters.</summary>
    /// <param name="isFound">Whether the route matches <see cref="Segment"/>, with its parameters in <see
    /// cref="Found"/>.</param>
    /// <param name="parameter">The name of the last one, for messages.</param>
    /// <exception cref="ArgumentException">The parameters would be read as others than they are.</exception>
    public void EndSplit(bool isFound, string parameter)
    {
        _isSplit = false;
        if (!isFound || !Found.SequenceEqual(_put[.._count]))
        {
            throw new ArgumentException(
                $"The route would not read the parameters of '{_buffer.Written[_buffer.SegmentStart..]}' as they were given.",
                parameter);
        }
    }

    /// <summary>Asks a constraint of the last parameter.</summary>
    /// <param name="isTaken">Its answer.</param>
    /// <param name="parameter">The parameter's name, for messages.</param>
    /// <param name="constraint">The constraint, for messages.</param>
    /// <exception cref="ArgumentException">The constraint does not take the value.</exception>
    public readonly void Require(bool isTaken, string parameter, string constraint)
    {
        if (!isTaken)
        {
            throw new ArgumentException(
                $"'{_buffer.Written[_last..]}' does not match the route, which has the constraint '{constraint}' there.",
                parameter);
        }
    }

    /// <summary>A parameter of the query that is a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The name in the query, escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter's name, for messages.</param>
    public void Query<T>(string name, T value, string parameter)
        where T : struct, ISpanFormattable => Query(name, value, parameter, "");

    /// <summary>A parameter of the query that is a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The name in the query, escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter's name, for messages.</param>
    /// <param name="format">The form in which requests bring it.</param>
    public void Query<T>(string name, T value, string parameter, string format)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[MaxValueLength];
        AppendQuery(name, text[..Format(value, format, text, parameter)], parameter);
    }

    /// <summary>A parameter of the query that is a value, or null, which leaves it out.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The name in the query, escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter's name, for messages.</param>
    public void Query<T>(string name, T? value, string parameter)
        where T : struct, ISpanFormattable => Query(name, value, parameter, "");

    /// <summary>A parameter of the query that is a value, or null, which leaves it out.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The name in the query, escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter's name, for messages.</param>
    /// <param name="format">The form in which requests bring it.</param>
    public void Query<T>(string name, T? value, string parameter, string format)
        where T : struct, ISpanFormattable
    {
        if (value is { } given)
        {
            Query(name, given, parameter, format);
        }
    }

    /// <summary>A parameter of the query that is text, or null, which leaves it out.</summary>
    /// <param name="name">The name in the query, escaped.</param>
    /// <param name="value">The text.</param>
    /// <param name="parameter">The parameter's name, for messages.</param>
    /// <exception cref="ArgumentException">The text is no well-formed UTF-16.</exception>
    public void Query(string name, string? value, string parameter)
    {
        if (value is not null)
        {
            AppendQuery(name, value, parameter);
        }
    }

    /// <summary>The link. The writer is of no use after it.</summary>
    public RouteLink ToLink()
    {
        _ = Complete();
        return new RouteLink(_buffer.Complete());
    }

    /// <summary>The link as characters, which are valid until <see cref="Release"/>.</summary>
    public ReadOnlySpan<char> Complete()
    {
        if (_buffer.Length == 0)
        {
            _buffer.Append("/");
        }

        return _buffer.Written;
    }

    /// <summary>Gives back what a long link took. The writer is of no use after it.</summary>
    public void Release() => _buffer.Release();

    /// <summary>A link without parameters.</summary>
    /// <param name="text">The path, escaped.</param>
    public static RouteLink Constant(string text) => new(text);

    /// <summary>
    /// A value of a type of the user's as text, in the invariant culture: what
    /// <see cref="IFormattable.ToString(string, IFormatProvider)"/> makes of it, or <see cref="object.ToString"/>.
    /// </summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static string TextOf<T>(T value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return (value is IFormattable formattable
            ? formattable.ToString(null, CultureInfo.InvariantCulture)
            : value.ToString()) ?? "";
    }

    /// <summary>A part of the path is left out, and something behind it is not.</summary>
    /// <param name="parameter">The name of what is left out.</param>
    public static ArgumentNullException Missing(string parameter) =>
        new(parameter, "What stands behind this in the path is given, so this has to be given too.");

    /// <summary>An enum's value has no name that a request could bring.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public static ArgumentOutOfRangeException NotAMember(string parameter) =>
        new(parameter, "The value is no member of its enum.");

    /// <summary>An enum's member has the name of another one but for the case of letters, which is not looked at.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public static ArgumentOutOfRangeException HiddenMember(string parameter) =>
        new(parameter, "No request could bring this member: another one has its name but for the case of letters.");

    private void AppendQuery(string name, scoped ReadOnlySpan<char> value, string parameter)
    {
        _buffer.Append(_hasQuery ? "&" : "?");
        _hasQuery = true;
        _buffer.Append(name);
        _buffer.Append("=");
        _buffer.AppendEscaped(value, UriSets.Unreserved, isPath: false, parameter);
    }

    private void Append(scoped ReadOnlySpan<char> value, string parameter)
    {
        _last = _buffer.Length;
        _buffer.AppendEscaped(value, UriSets.Segment, isPath: true, parameter);
        if (_isSplit)
        {
            var start = _buffer.DecodedLength(_buffer.SegmentStart, _last);
            _put[_count++] = new PathRange(start, _buffer.DecodedLength(_last, _buffer.Length));
        }
    }

    private readonly void RefuseDots(int start, string parameter)
    {
        if (LinkBuffer.HasDotSegment(_buffer.Written[start..]))
        {
            throw new ArgumentException(
                "'.' and '..' are no segments of a path: whoever reads it removes them.", parameter);
        }
    }

    private static int Format<T>(T value, string format, Span<char> destination, string parameter)
        where T : struct, ISpanFormattable =>
        !Fraction.IsFinite(value) ? throw new ArgumentException("No request could bring what is no number.", parameter)
        : value.TryFormat(destination, out var length, format, CultureInfo.InvariantCulture)
            ? length
            : throw new ArgumentException("The value is too long.", parameter);
}
