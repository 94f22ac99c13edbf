using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Gives every hub its file and its generated class.</summary>
internal static class HubGrouping
{
    public static IEnumerable<HubFile> Group(IEnumerable<HubModel> hubs)
    {
        // Hint names are files: two that differ by letter case only are one.
        var hintNames = new UniqueNames(StringComparer.OrdinalIgnoreCase);
        var classNames = new UniqueNames(StringComparer.Ordinal);
        return
        [
            .. hubs
                .GroupBy(static hub => hub.Class.FullName, StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(group => new HubFile(
                    hintNames.Take(group.Key) + "-Hub.g.cs",
                    classNames.Take(group.Key.Replace('.', '_')) + "Hub",
                    group.First())),
        ];
    }
}
