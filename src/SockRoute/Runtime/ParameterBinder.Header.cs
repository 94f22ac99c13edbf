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

    /// <summary>A header field as a member of an enum, which must be there.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="parser">Reads a member's name.</param>
    public TEnum Header<TEnum>(string name, EnumParser<TEnum> parser)
        where TEnum : struct, Enum =>
        TryFindHeaderLine(name, out var text)
            ? Parsed(HeaderSource, name, text, parser)
            : Missing<TEnum>(HeaderSource, name, MemberOf<TEnum>());

    /// <summary>A header field as a member of an enum, or a default.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="parser">Reads a member's name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    public TEnum Header<TEnum>(string name, EnumParser<TEnum> parser, TEnum defaultValue)
        where TEnum : struct, Enum =>
        TryFindHeaderLine(name, out var text) ? Parsed(HeaderSource, name, text, parser) : defaultValue;

    /// <summary>A header field as a member of an enum, or null.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="parser">Reads a member's name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    public TEnum? Header<TEnum>(string name, EnumParser<TEnum> parser, TEnum? defaultValue)
        where TEnum : struct, Enum =>
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
