namespace SockRoute.Generators.Model;

/// <summary>What a handler is called in route tables and messages.</summary>
internal sealed record HandlerName
{
    /// <summary>What follows the class of a hub, whose route has no method.</summary>
    public const string HubSuffix = " (hub)";

    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>Class and method, for example <c>Posts.Show(int id)</c>; of a hub <c>Chat (hub)</c>.</summary>
    public required string Short { get; init; }

    public string Full => Namespace.Length == 0 ? Short : $"{Namespace}.{Short}";

    public bool IsHub => Short.EndsWith(HubSuffix, StringComparison.Ordinal);

    /// <summary>The class, with those that contain it.</summary>
    public string Class => Short.Substring(
        0, IsHub ? Short.Length - HubSuffix.Length : Short.LastIndexOf('.', Short.IndexOf('(')));
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
