using System.Text;
using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary>A folder under a prefix of the path.</summary>
internal sealed class StaticMount
{
    private const long MaxAgeMilliseconds = 1000;

    private readonly byte[] _prefix;
    private readonly Folder _folder;
    private readonly StaticFileOptions _options;
    private readonly FileLoader _loader;
    private readonly FileCache _cache;
    private readonly byte[]? _fallback;
    private readonly long _maxAge;

    public StaticMount(string prefix, Folder folder, StaticFileOptions options, bool isDevelopment)
    {
        _prefix = prefix == "/" ? [] : Encoding.ASCII.GetBytes(prefix);
        _folder = folder;
        _options = options;
        _loader = new FileLoader(folder, options);
        _cache = new FileCache(options.CacheSize);
        _fallback = options.FallbackFile is { } file ? Encoding.UTF8.GetBytes("/" + file.TrimStart('/')) : null;
        _maxAge = isDevelopment ? 0 : MaxAgeMilliseconds;
    }

    /// <summary>Answers GET or HEAD with a file or a directory; false when there is none.</summary>
    public bool TryAnswer(HttpContext context) =>
        TryGetRest(context.Exchange.Path, out var rest)
        && (TrySend(context, rest) || TryAnswerDirectory(context, rest));

    public bool Has(ReadOnlySpan<byte> path) => TryGetRest(path, out var rest) && Find(rest) is not null;

    /// <summary>Answers a page of an application that has a single one; false when this is not for it.</summary>
    public bool TryFallBack(HttpContext context)
    {
        if (_fallback is null || !TryGetRest(context.Exchange.Path, out var rest))
        {
            return false;
        }

        var hasExtension = rest.LastIndexOf((byte)'.') > rest.LastIndexOf((byte)'/');
        var isPage = rest.IsEmpty || (PathResolver.IsSafe(rest) && !hasExtension);
        return isPage && AcceptsHtml(context.Exchange) && TrySend(context, _fallback);
    }

    private bool TryGetRest(ReadOnlySpan<byte> path, out ReadOnlySpan<byte> rest)
    {
        rest = path.StartsWith(_prefix) ? path[_prefix.Length..] : [];
        return path.StartsWith(_prefix) && (rest.IsEmpty || rest[0] == '/');
    }

    // A file that has changed between the look at it and its opening is looked at once more.
    private bool TrySend(HttpContext context, ReadOnlySpan<byte> path) => Find(path) is { } entry
        && (FileResponder.TrySend(context, entry, _folder)
            || (Load(path) is { } newer && FileResponder.TrySend(context, newer, _folder)));

    private FileEntry? Find(ReadOnlySpan<byte> path)
    {
        var entry = _cache.Find(path);
        return entry is not null && entry.IsCurrent(_folder, _maxAge) ? entry : Load(path);
    }

    private FileEntry? Load(ReadOnlySpan<byte> path)
    {
        var entry = !path.IsEmpty && PathResolver.IsSafe(path) ? _loader.Load(path) : null;
        if (entry is not null || _cache.Find(path) is not null)
        {
            _cache.Set(path, entry);
        }

        return entry;
    }

    private bool TryAnswerDirectory(HttpContext context, ReadOnlySpan<byte> path)
    {
        var isTop = path is [] or [(byte)'/'];
        if (!isTop && !PathResolver.IsSafe(path))
        {
            return false;
        }

        var directory = FilePath.Of(_folder.Root, path);
        if (_folder.Open(directory, out var file).Kind != FileKind.Directory)
        {
            file?.Dispose();
            return false;
        }

        var hasSlash = !path.IsEmpty && path[^1] == '/';
        if (!_options.ListDirectories && (hasSlash || Find([.. path, (byte)'/']) is null))
        {
            return false;
        }

        if (hasSlash)
        {
            DirectoryListing.Send(context, directory, _folder, isTop);
        }
        else
        {
            Redirect(context);
        }

        return true;
    }

    // Relative links of a page in a directory need the slash.
    private static void Redirect(HttpContext context)
    {
        var exchange = context.Exchange;
        var query = exchange.Query;
        context.Response.StatusCode = 308;
        context.Response.Headers["Location"] = PathEncoder.Encode(exchange.Path) + "/"
            + (query.IsEmpty ? "" : "?" + Encoding.ASCII.GetString(query));
    }

    /// <summary>
    /// Whether the Accept field, RFC 9110 12.5.1, names HTML, as those of browsers do when a page is asked for.
    /// </summary>
    private static bool AcceptsHtml(HttpExchange exchange)
    {
        for (var i = 0; i < exchange.FieldCount; i++)
        {
            if (!Ascii.EqualsIgnoreCase(exchange.FieldName(i), "Accept"u8))
            {
                continue;
            }

            foreach (var element in Encoding.Latin1.GetString(exchange.FieldValue(i)).Split(','))
            {
                var parts = element.Split(';', StringSplitOptions.TrimEntries);
                if (parts[0].Equals("text/html", StringComparison.OrdinalIgnoreCase) && !Array.Exists(parts, IsNoWeight))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNoWeight(string parameter) =>
        parameter.StartsWith("q=0", StringComparison.OrdinalIgnoreCase)
        && parameter.AsSpan(3).TrimStart('.').TrimStart('0').IsEmpty;
}
