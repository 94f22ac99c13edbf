using System.ComponentModel;
using System.Globalization;

namespace SockRoute;

/// <summary>Looks at values as templates do. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TemplateValues
{
    /// <summary>The text of a value, the same in every culture.</summary>
    /// <param name="value">The value; <see langword="null"/> has no text.</param>
    /// <param name="format">The format; <see langword="null"/> is that of the type.</param>
    public static string? Format(IFormattable? value, string? format) =>
        value?.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Whether a sequence has nothing to show.</summary>
    /// <param name="items">The sequence; <see langword="null"/> has nothing.</param>
    /// <typeparam name="T">The type of its items.</typeparam>
    public static bool IsEmpty<T>(IEnumerable<T>? items) => items is null || !items.Any();

    /// <summary>The value of a key, or the default of its type.</summary>
    /// <param name="values">The dictionary; <see langword="null"/> has no key.</param>
    /// <param name="key">The key.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    public static T? Find<T>(IEnumerable<KeyValuePair<string, T>>? values, string key)
    {
        if (values is IReadOnlyDictionary<string, T> readable)
        {
            return readable.TryGetValue(key, out var found) ? found : default;
        }

        return values is IDictionary<string, T> writable && writable.TryGetValue(key, out var value) ? value : default;
    }

    /// <summary>The value of a key, or none.</summary>
    /// <param name="values">The dictionary; <see langword="null"/> has no key.</param>
    /// <param name="key">The key.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    public static T? FindValue<T>(IEnumerable<KeyValuePair<string, T>>? values, string key)
        where T : struct
    {
        if (values is IReadOnlyDictionary<string, T> readable)
        {
            return readable.TryGetValue(key, out var found) ? found : null;
        }

        return values is IDictionary<string, T> writable && writable.TryGetValue(key, out var value) ? value : null;
    }
}
