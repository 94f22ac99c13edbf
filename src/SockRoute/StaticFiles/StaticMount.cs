using System.Text;
using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary>A folder under a prefix of the path.</summary>
internal sealed class StaticMount
{
    private readonly byte[] _prefix;
    private readonly FileSource _files;
    private readonly StaticFileOptions _options;
    private readonly byte[]? _fallback;

    public StaticMount(string prefix, FileSource files, StaticFileOptions options)
    {
        _prefix = prefix == "/" ? [] : Encoding.ASCII.GetBytes(prefix);
        _files = files;
        _options = options;
        _fallback = options.FallbackFile is { } file ? Encoding.UTF8.GetBytes("/" + file.TrimStart('/')) : null;
    }

    /// <summary>Answers GET or HEAD with a file or a directory; false when there is none.</summary>
    public bool TryAnswer(HttpContext context) =>
        TryGetRest(context.Exchange.Path, out var rest)
        && (TrySend(context, rest) || TryAnswerDirectory(context, rest));

    /// <summary>Whether GET would be answered with a file, a list or a redirect.</summary>
    public bool Has(ReadOnlySpan<byte> path) =>
        TryGetRest(path, out var rest)
        && (_files.Find(rest) is not null || (_files.HasDirectory(rest) && IsAnswered(rest)));

    /// <summary>Answers a page of an application that has a single one; false when this is not for it.</summary>
    public bool TryFallBack(HttpContext context)
    {
        if (_fallback is null || !TryGetRest(context.Exchange.Path, out var rest))
        {
            return false;
        }

        var hasExtension = rest.LastIndexOf((byte)'.') > rest.LastIndexOf((byte)'/');
        var isPage = rest.IsEmpty || (PathResolver.IsSafe(rest) && !hasExtension);
        if (!isPage)
        {
            return false;
        }

        var isSent = AcceptsHtml(context.Exchange) && TrySend(context, _fallback);

        // RFC 9110 12.5.5: the answer depends on the field, the refusal too. Behind the fields of the file, which replace all.
        context.Response.Headers.Add("Vary", "Accept");
        return isSent;
    }

    private bool TryGetRest(ReadOnlySpan<byte> path, out ReadOnlySpan<byte> rest)
    {
        rest = path.StartsWith(_prefix) ? path[_prefix.Length..] : [];
        return path.StartsWith(_prefix) && (rest.IsEmpty || rest[0] == '/');
    }

    // A file that has changed between the look at it and its opening is looked at once more.
    private bool TrySend(HttpContext context, ReadOnlySpan<byte> path) => _files.Find(path) is { } entry
        && (FileResponder.TrySend(context, entry)
            || (_files.FindAgain(path) is { } newer && FileResponder.TrySend(context, newer)));

    private bool TryAnswerDirectory(HttpContext context, ReadOnlySpan<byte> path)
    {
        if (!_files.HasDirectory(path))
        {
            return false;
        }

        if (!IsAnswered(path))
        {
            return false;
        }

        if (!path.IsEmpty && path[^1] == '/')
        {
            DirectoryListing.Send(context, _files.NamesIn(path), isTop: path.Length == 1);
        }
        else
        {
            Redirect(context);
        }

        return true;
    }

    // A directory that has a default document is that document, which is found before.
    private bool IsAnswered(ReadOnlySpan<byte> directory) =>
        _options.ListDirectories
        || ((directory.IsEmpty || directory[^1] != '/') && _files.Find([.. directory, (byte)'/']) is not null);

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
