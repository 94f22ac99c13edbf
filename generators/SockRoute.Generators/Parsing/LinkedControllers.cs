using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Puts the links of routes that have a mistake beside those of the others.</summary>
internal static class LinkedControllers
{
    /// <summary>In the order of names.</summary>
    public static IEnumerable<LinkedController> Of(
        IEnumerable<ControllerFile> controllers, IEnumerable<LinkStub> stubs, LinkRootModel root)
    {
        var byController = stubs.ToLookup(static stub => stub.Controller, StringComparer.Ordinal);
        var known = controllers.ToDictionary(static file => file.Controller.FullName, StringComparer.Ordinal);
        return known.Keys
            .Concat(byController.Select(static same => same.Key))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name => Controller(name, known.TryGetValue(name, out var file) ? file : null, byController[name], root));
    }

    // Where a call could mean a link or a stub, and nothing prefers the link, there is no stub.
    private static LinkedController Controller(
        string name, ControllerFile? file, IEnumerable<LinkStub> stubs, LinkRootModel root)
    {
        var links = file?.Links ?? new([]);
        return new()
        {
            FullName = name,
            Name = file?.Controller.Name ?? stubs.First().ControllerName,
            Links = links,
            Stubs = new(LinkStubParser.Merge(stubs, links).Where(stub => root.HasPriorities || !stub.IsOverload)),
        };
    }
}
