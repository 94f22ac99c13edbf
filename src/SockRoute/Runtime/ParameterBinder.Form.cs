using System.Diagnostics.CodeAnalysis;
using SockRoute.Binding;

namespace SockRoute;

public ref partial struct ParameterBinder
{
    private const string FormSource = "form";

    /// <summary>Whether the form has a field.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public readonly bool HasForm(string name) => context.Request.ReadForm()[name] is not null;

    /// <summary>A field of the form as text, which must be there.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public string Form(string name) =>
        TryFindField(name, out var text) ? text : Missing<string>(FormSource, name, AnyText) ?? "";

    /// <summary>A field of the form as text, or a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the form does not have it.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public string? Form(string name, string? defaultValue) => TryFindField(name, out var text) ? text : defaultValue;

    /// <summary>A field of the form as a value, which must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public T Form<T>(string name)
        where T : struct, ISpanParsable<T> =>
        TryFindField(name, out var text) ? Field<T>(text, name) : Missing<T>(FormSource, name, ValueText.Expected<T>());

    /// <summary>A field of the form as a value, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the form does not have it.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public T Form<T>(string name, T defaultValue)
        where T : struct, ISpanParsable<T> =>
        TryFindField(name, out var text) ? Field<T>(text, name) : defaultValue;

    /// <summary>A field of the form as a value, null when it was left empty.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the form does not have it.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public T? Form<T>(string name, T? defaultValue)
        where T : struct, ISpanParsable<T> =>
        !TryFindField(name, out var text) ? defaultValue : text.Length == 0 ? null : Field<T>(text, name);

    /// <summary>A field of the form as a value that a method reads, which must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public T Form<T>(TextParser<T> parser, string name) =>
        TryFindField(name, out var text)
            ? Parsed(FormSource, name, text, parser)
            : Missing<T>(FormSource, name, ValueText.ExpectedOf<T>());

    /// <summary>A field of the form as a value that a method reads, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the form does not have it.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public T? Form<T>(TextParser<T> parser, string name, T? defaultValue) =>
        !TryFindField(name, out var text) || (text.Length == 0 && defaultValue is null)
            ? defaultValue
            : Parsed(FormSource, name, text, parser);

    /// <summary>A field of the form as a value that a method reads, null when it was left empty.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the form does not have it.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public T? Form<T>(TextParser<T> parser, string name, T? defaultValue)
        where T : struct =>
        !TryFindField(name, out var text) ? defaultValue : text.Length == 0 ? null : Parsed(FormSource, name, text, parser);

    /// <summary>All fields of one name as text, of which there may be none.</summary>
    /// <param name="name">Their name.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public readonly List<string> FormAll(string name) => [.. context.Request.ReadForm().GetValues(name)];

    /// <summary>All fields of one name as values, of which there may be none.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="name">Their name.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public List<T> FormAll<T>(string name)
        where T : struct, ISpanParsable<T>
    {
        var values = new List<T>();
        foreach (var text in context.Request.ReadForm().GetValues(name))
        {
            values.Add(Field<T>(text, name));
        }

        return values;
    }

    /// <summary>All fields of one name as values that a method reads, of which there may be none.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Their name.</param>
    /// <exception cref="BadRequestException">The body is no form, or cannot be read to its end.</exception>
    public List<T> FormAll<T>(TextParser<T> parser, string name)
    {
        var values = new List<T>();
        foreach (var text in context.Request.ReadForm().GetValues(name))
        {
            values.Add(Parsed(FormSource, name, text, parser));
        }

        return values;
    }

    // A field given twice is refused, as a query parameter is.
    private bool TryFindField(string name, out string text)
    {
        text = "";
        var isFound = false;
        foreach (var (candidate, value) in context.Request.ReadForm())
        {
            if (!NamedValues.Is(candidate, name))
            {
                continue;
            }

            if (isFound)
            {
                AddFailure(FormSource, name, BindingFailure.Repeated, OneValue);
                break;
            }

            isFound = true;
            text = value;
        }

        return isFound;
    }

    // A checkbox without a value of its own sends "on".
    private T Field<T>(string text, string name)
        where T : struct, ISpanParsable<T> =>
        typeof(T) == typeof(bool) && NamedValues.Is(text, "on") ? (T)(object)true : Parsed<T>(FormSource, name, text);
}
