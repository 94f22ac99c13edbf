using System.Diagnostics.CodeAnalysis;
using SockRoute.Binding;

namespace SockRoute;

public ref partial struct ParameterBinder
{
    private const string HeaderSource = "header";

    /// <summary>Whether the request has a header field.</summary>
    /// <param name="name">Its name.</param>
    public readonly bool HasHeader(string name) => context.Request.Headers.Contains(name);

    /// <summary>The elements of all lines of a header field, of which there may be none.</summary>
    /// <param name="name">Its name.</param>
    public readonly List<string> HeaderAll(string name)
    {
        var elements = new List<string>();
        foreach (var line in context.Request.Headers.GetValues(name))
        {
            FieldElements.AddTo(elements, line);
        }

        return elements;
    }

    /// <summary>The elements of all lines of a header field as values, of which there may be none.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="name">Its name.</param>
    public List<T> HeaderAll<T>(string name)
        where T : struct, ISpanParsable<T>
    {
        var values = new List<T>();
        foreach (var element in HeaderAll(name))
        {
            values.Add(Parsed<T>(HeaderSource, name, element));
        }

        return values;
    }

    /// <summary>
    /// The elements of all lines of a header field as values that a method reads, of which there may be none.
    /// </summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    public List<T> HeaderAll<T>(TextParser<T> parser, string name)
    {
        var values = new List<T>();
        foreach (var element in HeaderAll(name))
        {
            values.Add(Parsed(HeaderSource, name, element, parser));
        }

        return values;
    }

    /// <summary>A header field as text, which must be there.</summary>
    /// <param name="name">Its name.</param>
    public string Header(string name) =>
        TryFindHeader(name, out var text) ? text : Missing<string>(HeaderSource, name, AnyText) ?? "";

    /// <summary>A header field as text, or a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public readonly string? Header(string name, string? defaultValue) =>
        TryFindHeader(name, out var text) ? text : defaultValue;

    /// <summary>A header field as a value, which must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    public T Header<T>(string name)
        where T : struct, ISpanParsable<T> =>
        TryFindHeaderLine(name, out var text)
            ? Parsed<T>(HeaderSource, name, text)
            : Missing<T>(HeaderSource, name, ValueText.Expected<T>());

    /// <summary>A header field as a value, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    public T Header<T>(string name, T defaultValue)
        where T : struct, ISpanParsable<T> =>
        TryFindHeaderLine(name, out var text) ? Parsed<T>(HeaderSource, name, text) : defaultValue;

    /// <summary>A header field as a value, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    public T? Header<T>(string name, T? defaultValue)
        where T : struct, ISpanParsable<T> =>
        TryFindHeaderLine(name, out var text) ? Parsed<T>(HeaderSource, name, text) : defaultValue;

    /// <summary>A header field as a value that a method reads, which must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    public T Header<T>(TextParser<T> parser, string name) =>
        TryFindHeaderLine(name, out var text)
            ? Parsed(HeaderSource, name, text, parser)
            : Missing<T>(HeaderSource, name, ValueText.ExpectedOf<T>());

    /// <summary>A header field as a value that a method reads, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public T? Header<T>(TextParser<T> parser, string name, T? defaultValue) =>
        TryFindHeaderLine(name, out var text) ? Parsed(HeaderSource, name, text, parser) : defaultValue;

    /// <summary>A header field as a value that a method reads, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    public T? Header<T>(TextParser<T> parser, string name, T? defaultValue)
        where T : struct =>
        TryFindHeaderLine(name, out var text) ? Parsed(HeaderSource, name, text, parser) : defaultValue;

    private readonly bool TryFindHeader(string name, out string text)
    {
        var found = context.Request.Headers[name];
        text = found ?? "";
        return found is not null;
    }

    // Two lines of one value are refused, as two query parameters are.
    private bool TryFindHeaderLine(string name, out string text)
    {
        var lines = context.Request.Headers.GetValues(name);
        text = lines is [var first, ..] ? first : "";
        if (lines.Count > 1)
        {
            AddFailure(HeaderSource, name, BindingFailure.Repeated, OneValue);
        }

        return lines.Count > 0;
    }
}
