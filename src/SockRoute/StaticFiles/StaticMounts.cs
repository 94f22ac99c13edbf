namespace SockRoute.StaticFiles;

/// <summary>
/// Every folder that an application serves; of several that have a path, the one with the longest prefix first.
/// </summary>
internal sealed class StaticMounts : StaticContent
{
    private readonly List<(string Prefix, string Folder, StaticFileOptions Options)> _declared = [];
    private StaticMount[] _mounts = [];

    /// <summary>Keeps what is to be served; whether it can be is looked at when the application starts.</summary>
    public void Add(string prefix, string folder, StaticFileOptions options) =>
        _declared.Add((prefix, folder, options));

    public override void Open(WebAppOptions options)
    {
        var prefixes = new HashSet<string>(StringComparer.Ordinal);
        var mounts = new List<StaticMount>();
        _declared.Sort(static (left, right) => right.Prefix.Length.CompareTo(left.Prefix.Length));
        foreach (var (prefix, folder, mountOptions) in _declared)
        {
            MountCheck.CheckPrefix(prefix, folder);
            if (!prefixes.Add(prefix))
            {
                throw new StartupException($"MapStatic: '{prefix}' is mapped twice");
            }

            var copy = mountOptions.Copy();
            MountCheck.CheckOptions(prefix, folder, copy);
            mounts.Add(new(prefix, FindFiles(prefix, folder, copy, options), copy));
        }

        _mounts = [.. mounts];
    }

    public override bool TryAnswer(HttpContext context, out HttpMethods allow)
    {
        allow = HttpMethods.None;
        var exchange = context.Exchange;
        var match = context.Match;
        if (exchange.Path[0] != '/' || match == RouteMatch.Failed || (match.IsFound && !EndsInCatchAll(context.Route!)))
        {
            return false;
        }

        if (!IsRead(exchange))
        {
            allow = RouteMatch.Otherwise(match.Allow | HttpMethods.Get).Allow;
            return !match.IsFound && Has(exchange.Path);
        }

        if (!TryAnswer(context))
        {
            return false;
        }

        context.Route = null;
        return true;
    }

    public override bool TryFallBack(HttpContext context)
    {
        foreach (var mount in _mounts)
        {
            if (IsRead(context.Exchange) && mount.TryFallBack(context))
            {
                return true;
            }
        }

        return false;
    }

    private static FileSource FindFiles(string prefix, string folder, StaticFileOptions mount, WebAppOptions app) =>
        EmbeddedFiles.Folders?.Find(folder, mount)
        ?? new FolderSource(MountCheck.FindFolder(prefix, folder, mount, app), mount, app.IsDevelopment);

    private bool TryAnswer(HttpContext context)
    {
        foreach (var mount in _mounts)
        {
            if (mount.TryAnswer(context))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(ReadOnlySpan<byte> path)
    {
        foreach (var mount in _mounts)
        {
            if (mount.Has(path))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRead(HttpExchange exchange) => exchange.Method is HttpMethods.Get or HttpMethods.Head;

    private static bool EndsInCatchAll(RouteInfo route)
    {
        var last = route.Template.AsSpan()[(route.Template.LastIndexOf('/') + 1)..];
        return last.StartsWith("{*") || last.StartsWith("{+");
    }
}
