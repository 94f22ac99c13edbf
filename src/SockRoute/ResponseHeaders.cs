using System.Collections;
using SockRoute.Text;

namespace SockRoute;

/// <summary>
/// The header fields of a response, in the order they were added. Names ignore case (RFC 9110 5.1). Names and values are
/// checked when they are set, so that no handler can be made to split a response.
/// </summary>
public sealed class ResponseHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly HttpExchange _exchange;
    private readonly List<KeyValuePair<string, string>> _fields = [];
    private string? _contentType;
    private PreparedFields? _prepared;

    internal ResponseHeaders(HttpExchange exchange) => _exchange = exchange;

    /// <summary>The number of field lines.</summary>
    public int Count => Unfolded.Count + (_contentType is null ? 0 : 1);

    internal string? ContentType
    {
        get => _prepared is null ? _contentType : _prepared.ContentType;
        set
        {
            ThrowIfStarted();
            Unfold();
            if (value is not null)
            {
                CheckValue("Content-Type", value);
            }

            _contentType = value;
        }
    }

    /// <summary>The value of a field, the first one of several, or <see langword="null"/>. Setting replaces all lines of the name.</summary>
    /// <param name="name">The field's name.</param>
    /// <exception cref="ArgumentException">
    /// The name is not a token, the value has a line break or another control character, or the field is the server's own.
    /// </exception>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public string? this[string name]
    {
        get => IsContentType(name) ? ContentType : Unfolded.Find(field => Same(field.Key, name)).Value;
        set
        {
            Remove(name);
            if (value is not null)
            {
                Add(name, value);
            }
        }
    }

    /// <summary>Appends a field line, also when there is one of that name (several <c>Set-Cookie</c>).</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The field's value.</param>
    /// <exception cref="ArgumentException">
    /// The name is not a token, the value has a line break or another control character, or the field is the server's own.
    /// </exception>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public void Add(string name, string value)
    {
        ThrowIfStarted();
        CheckName(name);
        CheckValue(name, value);
        if (IsContentType(name))
        {
            ContentType = value;
            return;
        }

        _fields.Add(new(name, value));
    }

    /// <summary>Takes all lines of that name out.</summary>
    /// <param name="name">The field's name.</param>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public void Remove(string name)
    {
        ThrowIfStarted();
        if (IsContentType(name))
        {
            ContentType = null;
        }

        Unfolded.RemoveAll(field => Same(field.Key, name));
    }

    /// <summary>The field lines.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        (ContentType is null ? Unfolded : [new("Content-Type", ContentType), .. Unfolded]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Fields that go out before the others; null when there are none, or they have been looked at.</summary>
    internal PreparedFields? Prepared => _prepared;

    /// <summary>The fields apart from Content-Type and those that are prepared.</summary>
    internal List<KeyValuePair<string, string>> OtherFields => _fields;

    private List<KeyValuePair<string, string>> Unfolded
    {
        get
        {
            Unfold();
            return _fields;
        }
    }

    /// <summary>Sets several fields at once, each in place of all lines of its name.</summary>
    internal void Set(PreparedFields fields)
    {
        ThrowIfStarted();
        if (Count == 0)
        {
            _prepared = fields;
            return;
        }

        fields.AddTo(this);
    }

    internal void Reset()
    {
        _prepared = null;
        _contentType = null;
        _fields.Clear();
    }

    // RFC 9110 5.5: a CR or LF in a value would let it write header fields, or a whole response, of its own.
    internal static void CheckValue(string name, string value)
    {
        if (value.AsSpan().ContainsAnyExcept(ByteSets.FieldValueChars))
        {
            throw new ArgumentException(
                $"The value of {name} has a character that a field value cannot carry (RFC 9110 5.5).", nameof(value));
        }
    }

    // Whoever looks at single fields, or replaces them, gets them as if they had been set one by one.
    private void Unfold()
    {
        if (_prepared is { } prepared)
        {
            _prepared = null;
            prepared.AddTo(this);
        }
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static bool IsContentType(string name) => Same(name, "Content-Type");

    private static void CheckName(string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(ByteSets.TokenChars))
        {
            throw new ArgumentException($"'{name}' is not a field name (RFC 9110 5.1).", nameof(name));
        }

        if (Same(name, "Content-Length"))
        {
            throw new ArgumentException("Set HttpResponse.ContentLength instead.", nameof(name));
        }

        if (Same(name, "Transfer-Encoding") || Same(name, "Connection") || Same(name, "Date"))
        {
            throw new ArgumentException($"The server itself writes {name}.", nameof(name));
        }
    }

    private void ThrowIfStarted()
    {
        if (_exchange.HasStarted)
        {
            throw new InvalidOperationException("The response has started: its headers have been sent.");
        }
    }
}
