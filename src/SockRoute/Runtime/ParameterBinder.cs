using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using SockRoute.Binding;
using SockRoute.Text;

namespace SockRoute;

/// <summary>
/// Turns captures, query, form and body into the parameters of a handler, and remembers every one that failed. For
/// generated code.
/// </summary>
/// <param name="context">The request.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ParameterBinder(HttpContext context)
{
    private const string RouteSource = "route";
    private const string QuerySource = "query";
    private const string AnyText = "text";
    private const string OneValue = "one value";

    private readonly HttpExchange _exchange = context.Exchange;
    private List<BindingFailure>? _failures;

    /// <summary>
    /// Ends the binding. When a parameter failed, answers 400 with every one of them as problem details (RFC 9457) and
    /// returns false.
    /// </summary>
    public readonly bool TryComplete()
    {
        if (_failures is null)
        {
            return true;
        }

        BindingProblem.Answer(context, _failures);
        return false;
    }

    /// <summary>Whether the path goes as far as a route parameter.</summary>
    /// <param name="capture">Its number in the template.</param>
    public readonly bool HasRoute(int capture) => IsThere(capture);

    /// <summary>A route parameter as text.</summary>
    /// <param name="capture">Its number in the template.</param>
    public readonly string Route(int capture) => PathDecoder.ToText(Captured(capture), "/");

    /// <summary>A route parameter as a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="capture">Its number in the template.</param>
    /// <param name="name">Its name.</param>
    public T Route<T>(int capture, string name)
        where T : struct, ISpanParsable<T> =>
        ValueText.TryParse(Captured(capture), out T value)
            ? value
            : Fail<T>(RouteSource, name, Route(capture), ValueText.Expected<T>());

    /// <summary>A route parameter as a value that a method reads.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="capture">Its number in the template.</param>
    /// <param name="name">Its name.</param>
    public T Route<T>(TextParser<T> parser, int capture, string name) =>
        ValueText.TryParse(Captured(capture), parser, out var value)
            ? value
            : Fail<T>(RouteSource, name, Route(capture), ValueText.ExpectedOf<T>());

    /// <summary>A route parameter at the end as text, or a default.</summary>
    /// <param name="capture">Its number in the template.</param>
    /// <param name="defaultValue">The value when the path ends before it.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public readonly string? Route(int capture, string? defaultValue) => IsThere(capture) ? Route(capture) : defaultValue;

    /// <summary>A route parameter at the end as a value, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="capture">Its number in the template.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the path ends before it.</param>
    public T Route<T>(int capture, string name, T defaultValue)
        where T : struct, ISpanParsable<T> =>
        IsThere(capture) ? Route<T>(capture, name) : defaultValue;

    /// <summary>A route parameter at the end as a value, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="capture">Its number in the template.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the path ends before it.</param>
    public T? Route<T>(int capture, string name, T? defaultValue)
        where T : struct, ISpanParsable<T> =>
        IsThere(capture) ? Route<T>(capture, name) : defaultValue;

    /// <summary>A route parameter at the end as a value that a method reads, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="capture">Its number in the template.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the path ends before it.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public T? Route<T>(TextParser<T> parser, int capture, string name, T? defaultValue) =>
        IsThere(capture) ? Route(parser, capture, name) : defaultValue;

    /// <summary>A route parameter at the end as a value that a method reads, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="capture">Its number in the template.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the path ends before it.</param>
    public T? Route<T>(TextParser<T> parser, int capture, string name, T? defaultValue)
        where T : struct =>
        IsThere(capture) ? Route(parser, capture, name) : defaultValue;

    /// <summary>A query parameter as text, which must be there.</summary>
    /// <param name="name">Its name.</param>
    public string Query(string name)
    {
        if (!TryFind(name, out var encoded))
        {
            return Missing<string>(QuerySource, name, AnyText) ?? "";
        }

        return Text(encoded, name) ?? "";
    }

    /// <summary>A query parameter as text, or a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the query does not have it.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public string? Query(string name, string? defaultValue) =>
        TryFind(name, out var encoded) ? Text(encoded, name) ?? "" : defaultValue;

    /// <summary>A query parameter as a value, which must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    public T Query<T>(string name)
        where T : struct, ISpanParsable<T> =>
        TryFind(name, out var encoded)
            ? Value<T>(encoded, name)
            : Missing<T>(QuerySource, name, ValueText.Expected<T>());

    /// <summary>A query parameter as a value, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the query does not have it.</param>
    public T Query<T>(string name, T defaultValue)
        where T : struct, ISpanParsable<T> =>
        TryFind(name, out var encoded) ? Value<T>(encoded, name) : defaultValue;

    /// <summary>A query parameter as a value, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the query does not have it.</param>
    public T? Query<T>(string name, T? defaultValue)
        where T : struct, ISpanParsable<T> =>
        TryFind(name, out var encoded) ? Value<T>(encoded, name) : defaultValue;

    /// <summary>A query parameter as a value that a method reads, which must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    public T Query<T>(TextParser<T> parser, string name) =>
        TryFind(name, out var encoded)
            ? Member(encoded, name, parser)
            : Missing<T>(QuerySource, name, ValueText.ExpectedOf<T>());

    /// <summary>A query parameter as a value that a method reads, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the query does not have it.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public T? Query<T>(TextParser<T> parser, string name, T? defaultValue) =>
        TryFind(name, out var encoded) ? Member(encoded, name, parser) : defaultValue;

    /// <summary>A query parameter as a value that a method reads, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the query does not have it.</param>
    public T? Query<T>(TextParser<T> parser, string name, T? defaultValue)
        where T : struct =>
        TryFind(name, out var encoded) ? Member(encoded, name, parser) : defaultValue;

    // A path begins with a slash, so no capture starts with it: that is how one that is not there is written.
    private readonly bool IsThere(int capture) => _exchange.Captures[capture].Start > 0;

    private readonly ReadOnlySpan<byte> Captured(int capture)
    {
        var range = _exchange.Captures[capture];
        return _exchange.Path.Slice(range.Start, range.Length);
    }

    // A parameter given twice is refused: which one counts is what two programs in a chain disagree about.
    private bool TryFind(string name, out ReadOnlySpan<byte> encoded)
    {
        encoded = default;
        var isFound = false;
        var scanner = new QueryScanner(_exchange.Query);
        while (TryNext(ref scanner, name, out var value))
        {
            if (isFound)
            {
                AddFailure(QuerySource, name, BindingFailure.Repeated, OneValue);
                break;
            }

            isFound = true;
            encoded = value;
        }

        return isFound;
    }

    private string? Text(ReadOnlySpan<byte> encoded, string name) =>
        QueryScanner.TryDecode(encoded, out var text)
            ? text
            : Fail<string>(QuerySource, name, Received(encoded), "percent-encoded UTF-8");

    private T Value<T>(ReadOnlySpan<byte> encoded, string name)
        where T : struct, ISpanParsable<T> =>
        ValueText.TryParseForm(encoded, out T value)
            ? value
            : Fail<T>(QuerySource, name, Received(encoded), ValueText.Expected<T>());

    private T Member<T>(ReadOnlySpan<byte> encoded, string name, TextParser<T> parser) =>
        ValueText.TryParseForm(encoded, parser, out var value)
            ? value
            : Fail<T>(QuerySource, name, Received(encoded), ValueText.ExpectedOf<T>());

    private T Parsed<T>(string source, string name, string text)
        where T : struct, ISpanParsable<T> =>
        ValueText.TryParseText(text, out T value)
            ? value
            : Fail<T>(source, name, Received(source, text), ValueText.Expected<T>());

    private T Parsed<T>(string source, string name, string text, TextParser<T> parser) =>
        ValueText.TryParseText(text, parser, out var value)
            ? value
            : Fail<T>(source, name, Received(source, text), ValueText.ExpectedOf<T>());

    // What was sent in a header field or a cookie is never repeated in an answer: it may be a secret.
    private static string? Received(string source, string text) => source == FormSource ? text : null;

    // What does not decode is told as it came.
    private static string Received(ReadOnlySpan<byte> encoded) =>
        QueryScanner.TryDecode(encoded, out var text) ? text : Encoding.Latin1.GetString(encoded);

    // Nobody sees the value: without all of them, the handler is not called.
    private T Missing<T>(string source, string name, string expected)
    {
        AddFailure(source, name, BindingFailure.Missing, expected);
        return default!;
    }

    private T Fail<T>(string source, string name, string? received, string expected)
    {
        AddFailure(source, name, BindingFailure.Invalid, expected, received);
        return default!;
    }

    // Of a list with many values that do not parse, one says as much as all.
    private void AddFailure(string source, string name, string reason, string expected, string? received = null)
    {
        _failures ??= [];
        if (_failures is not [.., var last] || last.Source != source || last.Name != name)
        {
            _failures.Add(new(source, name, reason, expected) { Received = received });
        }
    }
}
