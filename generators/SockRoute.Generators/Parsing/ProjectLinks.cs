using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The files of links that a project has. To group them takes long, and after a keystroke they mostly are what they
/// were, for the generator as for the analyzers: the last ones are kept, with what they were made of.
/// </summary>
internal static class ProjectLinks
{
    // Before and after an edit, of two projects.
    private const int Capacity = 4;

    private static readonly object Gate = new();
    private static readonly List<Known> Kept = [];

    public static IReadOnlyList<LinkFile> Of(IReadOnlyList<FileRoutes> routes, LinkRootModel root)
    {
        var wanted = new Known(
            [.. routes.SelectMany(static file => file.Handlers)],
            [.. routes.SelectMany(static file => file.Stubs)],
            root);
        lock (Gate)
        {
            var index = Kept.FindIndex(wanted.IsMadeOf);
            var found = index < 0 ? wanted : Kept[index];
            if (index >= 0)
            {
                Kept.RemoveAt(index);
            }
            else if (Kept.Count == Capacity)
            {
                Kept.RemoveAt(0);
            }

            Kept.Add(found);
            return found.Files;
        }
    }

    private sealed class Known(RoutedHandler[] handlers, LinkStub[] stubs, LinkRootModel root)
    {
        private readonly RoutedHandler[] _handlers = handlers;
        private readonly LinkStub[] _stubs = stubs;
        private readonly LinkRootModel _root = root;
        private IReadOnlyList<LinkFile>? _files;

        public IReadOnlyList<LinkFile> Files => _files ??=
        [
            .. LinkNesting.Nest(ControllerGrouping.Group(_handlers).Select(ControllerGrouping.ToFile), _stubs, _root),
        ];

        // What was not parsed again is the same object, so that this is quick.
        public bool IsMadeOf(Known other) =>
            _root == other._root && _handlers.SequenceEqual(other._handlers) && _stubs.SequenceEqual(other._stubs);
    }
}
