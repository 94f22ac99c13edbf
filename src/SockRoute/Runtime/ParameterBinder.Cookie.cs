using System.Diagnostics.CodeAnalysis;
using SockRoute.Binding;

namespace SockRoute;

public ref partial struct ParameterBinder
{
    private const string CookieSource = "cookie";

    /// <summary>Whether the request has a cookie.</summary>
    /// <param name="name">Its name.</param>
    public readonly bool HasCookie(string name) => TryFindCookie(name, out _);

    /// <summary>A cookie as text, which must be there.</summary>
    /// <param name="name">Its name.</param>
    public string Cookie(string name) =>
        TryFindCookie(name, out var text) ? text : Missing<string>(CookieSource, name, AnyText) ?? "";

    /// <summary>A cookie as text, or a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public readonly string? Cookie(string name, string? defaultValue) =>
        TryFindCookie(name, out var text) ? text : defaultValue;

    /// <summary>A cookie as a value, which must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    public T Cookie<T>(string name)
        where T : struct, ISpanParsable<T> =>
        TryFindCookie(name, out var text)
            ? Parsed<T>(CookieSource, name, text)
            : Missing<T>(CookieSource, name, ValueText.Expected<T>());

    /// <summary>A cookie as a value, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    public T Cookie<T>(string name, T defaultValue)
        where T : struct, ISpanParsable<T> =>
        TryFindCookie(name, out var text) ? Parsed<T>(CookieSource, name, text) : defaultValue;

    /// <summary>A cookie as a value, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    public T? Cookie<T>(string name, T? defaultValue)
        where T : struct, ISpanParsable<T> =>
        TryFindCookie(name, out var text) ? Parsed<T>(CookieSource, name, text) : defaultValue;

    /// <summary>A cookie as a value that a method reads, which must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    public T Cookie<T>(TextParser<T> parser, string name) =>
        TryFindCookie(name, out var text)
            ? Parsed(CookieSource, name, text, parser)
            : Missing<T>(CookieSource, name, ValueText.ExpectedOf<T>());

    /// <summary>A cookie as a value that a method reads, or a default.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public T? Cookie<T>(TextParser<T> parser, string name, T? defaultValue) =>
        TryFindCookie(name, out var text) ? Parsed(CookieSource, name, text, parser) : defaultValue;

    /// <summary>A cookie as a value that a method reads, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">The value when the request does not have it.</param>
    public T? Cookie<T>(TextParser<T> parser, string name, T? defaultValue)
        where T : struct =>
        TryFindCookie(name, out var text) ? Parsed(CookieSource, name, text, parser) : defaultValue;

    private readonly bool TryFindCookie(string name, out string text)
    {
        var found = context.Request.Cookies[name];
        text = found ?? "";
        return found is not null;
    }
}
