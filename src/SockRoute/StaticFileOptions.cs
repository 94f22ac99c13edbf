namespace SockRoute;

/// <summary>
/// How <see cref="WebApp.MapStatic(string, string, StaticFileOptions)"/> serves a folder. Read when the application
/// starts; changes after that do nothing.
/// </summary>
public sealed class StaticFileOptions
{
    /// <summary>
    /// The <c>Cache-Control</c> field (RFC 9111 5.2) of the files. Default: <c>no-cache</c>: browsers keep a file and
    /// ask each time whether it has changed. <see langword="null"/>: none is sent.
    /// </summary>
    public string? CacheControl { get; set; } = "no-cache";

    /// <summary>
    /// Whether a file whose name has a fingerprint of its content is sent with <c>Cache-Control: public,
    /// max-age=31536000, immutable</c> (RFC 8246). A fingerprint stands between the last dot or dash of the name and
    /// its extension, as in <c>site.3f2a9c1b.css</c> and <c>app-3f2a9c1b.js</c>: at least 8 characters, all of them
    /// hexadecimal digits or all of them base32 (<c>2</c> to <c>7</c> and letters of one case), with a letter and a
    /// digit among them, so that neither a word nor a date is taken for one. Default: true.
    /// </summary>
    public bool ImmutableFingerprints { get; set; } = true;

    /// <summary>
    /// The files that answer for their directory, the first one that exists; the path then ends in a slash. Default:
    /// <c>index.html</c>.
    /// </summary>
    public IList<string> DefaultDocuments { get; set; } = ["index.html"];

    /// <summary>
    /// Whether a directory without a default document is answered with a list of what is in it. Default: false.
    /// </summary>
    public bool ListDirectories { get; set; }

    /// <summary>
    /// For an application of a single page: the file, relative to the folder, that answers GET and HEAD where nothing
    /// else does, the client accepts <c>text/html</c>, and the last part of the path has no extension. Default: <see
    /// langword="null"/>, none.
    /// </summary>
    public string? FallbackFile { get; set; }

    /// <summary>
    /// Whether symbolic links that lead out of the folder are followed. Default: false, they are not found (404).
    /// </summary>
    public bool FollowLinksOut { get; set; }

    /// <summary>
    /// The largest file that is kept in memory, in bytes; larger ones are sent from the disk each time. Default: 65536
    /// (64 KiB).
    /// </summary>
    public int MaxCachedFileSize { get; set; } = 64 * 1024;

    /// <summary>
    /// The most bytes of memory for the files of this mount, their compressed siblings and 2 KiB for each of them
    /// included. Every mount has a bound of its own: an application with three of them takes up to the sum of the three.
    /// What was not asked for lately goes first. A file that has changed is noticed within a second, in development at
    /// once. Default: 67108864 (64 MiB).
    /// </summary>
    public long CacheSize { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// Media types by extension, with its dot, that are added to those that the framework knows or replace them.
    /// Default: empty.
    /// </summary>
    public IDictionary<string, string> MediaTypes { get; private set; } = NewMediaTypes();

    /// <summary>The values as they are now: what is changed later does nothing.</summary>
    internal StaticFileOptions Copy()
    {
        var copy = (StaticFileOptions)MemberwiseClone();
        copy.DefaultDocuments = [.. DefaultDocuments];
        copy.MediaTypes = NewMediaTypes();
        foreach (var (extension, type) in MediaTypes)
        {
            copy.MediaTypes[extension] = type;
        }

        return copy;
    }

    private static Dictionary<string, string> NewMediaTypes() => new(StringComparer.OrdinalIgnoreCase);
}
