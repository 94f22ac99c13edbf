using SockRoute.Binding;

namespace SockRoute;

public ref partial struct ParameterBinder
{
    /// <summary>Whether the query has a parameter.</summary>
    /// <param name="name">Its name.</param>
    public readonly bool HasQuery(string name)
    {
        var scanner = new QueryScanner(_exchange.Query);
        return TryNext(ref scanner, name, out _);
    }

    /// <summary>All query parameters of one name as text, of which there may be none.</summary>
    /// <param name="name">Their name.</param>
    public List<string> QueryAll(string name)
    {
        var values = new List<string>();
        var scanner = new QueryScanner(_exchange.Query);
        while (TryNext(ref scanner, name, out var encoded) && Text(encoded, name) is { } text)
        {
            values.Add(text);
        }

        return values;
    }

    /// <summary>All query parameters of one name as values, of which there may be none.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="name">Their name.</param>
    public List<T> QueryAll<T>(string name)
        where T : struct, ISpanParsable<T>
    {
        var values = new List<T>();
        var scanner = new QueryScanner(_exchange.Query);
        while (TryNext(ref scanner, name, out var encoded))
        {
            values.Add(Value<T>(encoded, name));
        }

        return values;
    }

    /// <summary>All query parameters of one name as values that a method reads, of which there may be none.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parser">Reads the value.</param>
    /// <param name="name">Their name.</param>
    public List<T> QueryAll<T>(TextParser<T> parser, string name)
    {
        var values = new List<T>();
        var scanner = new QueryScanner(_exchange.Query);
        while (TryNext(ref scanner, name, out var encoded))
        {
            values.Add(Member(encoded, name, parser));
        }

        return values;
    }

    private static bool TryNext(scoped ref QueryScanner scanner, string name, out ReadOnlySpan<byte> encoded)
    {
        while (scanner.TryNext(out var candidate, out encoded))
        {
            if (QueryScanner.NameIs(candidate, name))
            {
                return true;
            }
        }

        return false;
    }
}
