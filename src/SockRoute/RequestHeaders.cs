using System.Collections;
using System.Text;

namespace SockRoute;

/// <summary>The header fields of a request. Names ignore case (RFC 9110 5.1).</summary>
public sealed class RequestHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly HttpExchange _exchange;

    internal RequestHeaders(HttpExchange exchange) => _exchange = exchange;

    /// <summary>The number of field lines.</summary>
    public int Count => _exchange.FieldCount;

    /// <summary>
    /// The value of a field, or <see langword="null"/> without one. Several lines of one name are joined by
    /// <c>", "</c> (RFC 9110 5.2).
    /// </summary>
    /// <param name="name">The field's name.</param>
    public string? this[string name]
    {
        get
        {
            string? value = null;
            for (var i = 0; i < _exchange.FieldCount; i++)
            {
                if (Ascii.EqualsIgnoreCase(_exchange.FieldName(i), name))
                {
                    value = value is null ? ValueAt(i) : value + ", " + ValueAt(i);
                }
            }

            return value;
        }
    }

    /// <summary>Whether there is such a field.</summary>
    /// <param name="name">The field's name.</param>
    public bool Contains(string name)
    {
        for (var i = 0; i < _exchange.FieldCount; i++)
        {
            if (Ascii.EqualsIgnoreCase(_exchange.FieldName(i), name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of each line of that name, in the order received.</summary>
    /// <param name="name">The field's name.</param>
    public IReadOnlyList<string> GetValues(string name)
    {
        var values = new List<string>();
        for (var i = 0; i < _exchange.FieldCount; i++)
        {
            if (Ascii.EqualsIgnoreCase(_exchange.FieldName(i), name))
            {
                values.Add(ValueAt(i));
            }
        }

        return values;
    }

    /// <summary>The field lines in the order received.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < _exchange.FieldCount; i++)
        {
            yield return new(Encoding.ASCII.GetString(_exchange.FieldName(i)), ValueAt(i));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // RFC 9110 5.5: bytes beyond ASCII are opaque; Latin-1 keeps each one of them.
    private string ValueAt(int index) => Encoding.Latin1.GetString(_exchange.FieldValue(index));
}
