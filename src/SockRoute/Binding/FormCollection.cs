using System.Collections;
using SockRoute.Binding;

namespace SockRoute;

/// <summary>The decoded fields of a form, in the order received. Names ignore case.</summary>
public sealed class FormCollection : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly NamedValues _fields;

    internal FormCollection(NamedValues fields) => _fields = fields;

    /// <inheritdoc/>
    public int Count => _fields.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => _fields[index];

    /// <summary>
    /// The first value of that name, or <see langword="null"/>: a checkbox that is not ticked is not sent. A field that
    /// was left empty is an empty text.
    /// </summary>
    /// <param name="name">The field's name.</param>
    public string? this[string name] => _fields.First(name);

    /// <summary>All values of that name.</summary>
    /// <param name="name">The field's name.</param>
    public IReadOnlyList<string> GetValues(string name) => _fields.All(name);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
