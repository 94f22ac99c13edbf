using System.Collections;
using SockRoute.Binding;

namespace SockRoute;

/// <summary>The decoded parameters of a query, in the order received. Names ignore case.</summary>
public sealed class QueryCollection : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly NamedValues _pairs;

    private QueryCollection(NamedValues pairs) => _pairs = pairs;

    /// <inheritdoc/>
    public int Count => _pairs.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => _pairs[index];

    /// <summary>The first value of that name, or <see langword="null"/>.</summary>
    /// <param name="name">The parameter's name.</param>
    public string? this[string name] => _pairs.First(name);

    /// <summary>All values of that name.</summary>
    /// <param name="name">The parameter's name.</param>
    public IReadOnlyList<string> GetValues(string name) => _pairs.All(name);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static QueryCollection Parse(ReadOnlySpan<byte> query)
    {
        var pairs = new NamedValues();
        var scanner = new QueryScanner(query);
        while (scanner.TryNext(out var name, out var value))
        {
            pairs.Add(new(QueryScanner.Decode(name), QueryScanner.Decode(value)));
        }

        return new(pairs);
    }
}
