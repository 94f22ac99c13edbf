using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>The routes of mounted projects as those of this one: found here, called there.</summary>
internal static class MountedRoutes
{
    /// <summary>
    /// One dispatcher for each project, also where that is mounted twice; its links lead to the first mount. One that
    /// mounts others comes before them: it tells them where they are, and the last to tell them is this project.
    /// </summary>
    public static IReadOnlyList<MountReference> References(IEnumerable<MountModel> mounts, UniqueNames fields) =>
    [
        .. mounts
            .GroupBy(static mount => mount.Type, StringComparer.Ordinal)
            .Select(static group => group.First())
            .OrderByDescending(static mount => mount.Inner.Select(static inner => inner.Type).Distinct().Count())
            .Select(mount => new MountReference
            {
                Type = mount.Type,
                Field = fields.Take("_" + CodeText.CamelCase(mount.ClassName)),
                Prefix = string.Join("/", mount.Prefix.Split('/').Select(Uri.EscapeDataString)),
                TakesPrefix = mount.TakesPrefix,
                HubPrefix = mount.Routes.Any(static route => route.Handler.IsHub) ? mount.Prefix : null,
            }),
    ];

    public static IEnumerable<DispatchedRoute> Of(
        IEnumerable<MountModel> mounts, IEnumerable<MountReference> references)
    {
        var fields = references.ToDictionary(
            static reference => reference.Type, static reference => reference.Field, StringComparer.Ordinal);
        return mounts.SelectMany(mount => mount.WholeRoutes().Select(route => new DispatchedRoute
        {
            Route = route.Route,
            Handler = route.Handler,
            Display = "",
            Manifest = "",
            Body = BodyUse.None,
            MaxBody = null,
            Field = fields[mount.Type],
            Method = "",
            MountedNumber = route.Number,
        }));
    }
}
