namespace SockRoute.Generators.Model;

/// <summary>What a handler is called in route tables and messages.</summary>
internal sealed record HandlerName
{
    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>Class and method, for example <c>Posts.Show(int id)</c>.</summary>
    public required string Short { get; init; }

    public string Full => Namespace.Length == 0 ? Short : $"{Namespace}.{Short}";

    /// <summary>The class, with those that contain it.</summary>
    public string Class => Short.Substring(0, Short.LastIndexOf('.', Short.IndexOf('(')));
}

/// <summary>Names handlers so that two classes of one name in different namespaces can be told apart.</summary>
internal sealed class HandlerNames
{
    private readonly HashSet<string> _ambiguous;

    public HandlerNames(IEnumerable<HandlerName> names) => _ambiguous = new(
        names
            .Select(static name => (name.Class, name.Namespace))
            .Distinct()
            .GroupBy(static name => name.Class, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key),
        StringComparer.Ordinal);

    public string Text(HandlerName name) => _ambiguous.Contains(name.Class) ? name.Full : name.Short;
}
