using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Finds a project whose routes are there twice: mounted twice here, or here and by a mounted project, or by two of
/// those. Where the routes are also in each other's way, that is the mistake.
/// </summary>
internal static class RepeatedMounts
{
    public static Problem? Find(Mount mount, Mounts mounts)
    {
        var others = mounts.All.Where(other => other != mount && other.Model is not null).ToArray();
        var earlier = others.Where(other => other.Number < mount.Number).ToArray();
        return FindHere(mount, earlier) ?? FindWithin(mount, others) ?? FindWithinBoth(mount, earlier, others);
    }

    private static Problem? FindHere(Mount mount, Mount[] earlier) =>
        earlier.FirstOrDefault(other => other.Model!.Type == mount.Model!.Type) is { } first
            ? Problem(mount, $"'{mount.Model!.ClassName}'", first, first.Model!.PrefixText, "in", "there")
            : null;

    private static Problem? FindWithin(Mount mount, Mount[] others)
    {
        foreach (var other in others)
        {
            if (other.Model!.Inner.FirstOrDefault(inner => inner.Type == mount.Model!.Type) is { } inner)
            {
                return Conflict(mount, other) ? null
                    : Problem(mount, $"'{inner.ClassName}'", other, PrefixText(other, inner), By(other), "here");
            }
        }

        return null;
    }

    private static Problem? FindWithinBoth(Mount mount, Mount[] earlier, Mount[] others)
    {
        foreach (var other in earlier.Where(other => other.Model!.Type != mount.Model!.Type))
        {
            var same = mount.Model!.Inner.FirstOrDefault(
                mine => other.Model!.Inner.Any(inner => inner.Type == mine.Type));
            if (same is not null && others.All(direct => direct.Model!.Type != same.Type))
            {
                var inner = other.Model!.Inner.First(inner => inner.Type == same.Type);
                var name = $"'{same.ClassName}', which {mount.Model.Library} mounts,";
                return Conflict(mount, other) ? null
                    : Problem(mount, name, other, PrefixText(other, inner), By(other), "to one of the two places");
            }
        }

        return null;
    }

    private static Problem Problem(Mount mount, string what, Mount other, string prefix, string how, string whereTo) => new(
        MountDescriptors.MountedTwice, mount.Place, what, prefix, $"{how} {other.Place.FileAndLine}", whereTo)
    {
        Other = other.Place,
    };

    private static string By(Mount other) => $"by {other.Model!.Library}, which is mounted in";

    private static string PrefixText(Mount other, InnerMount inner) =>
        other.Model!.Prefix + inner.Prefix is { Length: > 0 } prefix ? prefix : "/";

    private static bool Conflict(Mount mount, Mount other) => MountConflicts.Between(other.Model!, mount.Model!).Count > 0;
}
