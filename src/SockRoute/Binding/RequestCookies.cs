using System.Collections;
using System.Text;
using SockRoute.Binding;

namespace SockRoute;

/// <summary>
/// The cookies of a request (RFC 6265 4.2), in the order received. The case of a name counts. A value is what the
/// client sent: nothing is decoded, and quotes around it are part of it.
/// </summary>
public sealed class RequestCookies : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> _cookies = [];

    private RequestCookies()
    {
    }

    /// <inheritdoc/>
    public int Count => _cookies.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => _cookies[index];

    /// <summary>
    /// The first value of that name, or <see langword="null"/>. Of several, browsers send the one of the longest path
    /// first (RFC 6265 5.4).
    /// </summary>
    /// <param name="name">The cookie's name.</param>
    public string? this[string name]
    {
        get
        {
            foreach (var (candidate, value) in _cookies)
            {
                if (candidate == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Whether there is such a cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    public bool Contains(string name) => this[name] is not null;

    /// <summary>All values of that name, in the order received.</summary>
    /// <param name="name">The cookie's name.</param>
    public IReadOnlyList<string> GetValues(string name) =>
        _cookies.FindAll(cookie => cookie.Key == name).ConvertAll(static cookie => cookie.Value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _cookies.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Clients may not send several Cookie fields, but proxies that speak HTTP/2 on the other side do, RFC 9113 8.2.3.
    internal static RequestCookies Parse(HttpExchange exchange)
    {
        var cookies = new RequestCookies();
        for (var i = 0; i < exchange.FieldCount; i++)
        {
            if (Ascii.EqualsIgnoreCase(exchange.FieldName(i), "Cookie"))
            {
                cookies.Add(exchange.FieldValue(i));
            }
        }

        return cookies;
    }

    // Bytes beyond ASCII are opaque; Latin-1 keeps each one of them, as in RequestHeaders.
    private void Add(ReadOnlySpan<byte> field)
    {
        var scanner = new CookieScanner(field);
        while (scanner.TryNext(out var name, out var value))
        {
            _cookies.Add(new(Encoding.Latin1.GetString(name), Encoding.Latin1.GetString(value)));
        }
    }
}
