namespace SockRoute.Binding;

/// <summary>The decoded pairs of a query or form, in the order received. Names ignore case.</summary>
internal sealed class NamedValues : List<KeyValuePair<string, string>>
{
    /// <summary>The first value of that name, or <see langword="null"/>.</summary>
    public string? First(string name) => Find(pair => Is(pair.Key, name)).Value;

    /// <summary>All values of that name.</summary>
    public List<string> All(string name) => FindAll(pair => Is(pair.Key, name)).ConvertAll(static pair => pair.Value);

    /// <summary>Whether a name that was received is the one that is looked for.</summary>
    public static bool Is(string received, string name) => received.Equals(name, StringComparison.OrdinalIgnoreCase);
}
