namespace SockRoute.StaticFiles;

/// <summary>A file and its compressed siblings as they were when they were last looked at.</summary>
internal sealed class FileEntry
{
    /// <summary>What an entry takes in memory besides the bytes of its files, about.</summary>
    private const int Overhead = 2048;

    private readonly Representation _identity;
    private readonly Sibling _brotli;
    private readonly Sibling _gzip;
    private readonly ContentCoding _codings = ContentCoding.Identity;
    private long _checkedAt = Environment.TickCount64;

    public FileEntry(Representation identity, Sibling brotli, Sibling gzip)
    {
        _identity = identity;
        _brotli = brotli;
        _gzip = gzip;
        _codings |= brotli.Representation is null ? 0 : ContentCoding.Brotli;
        _codings |= gzip.Representation is null ? 0 : ContentCoding.Gzip;
        Size = Overhead + SizeOf(identity) + SizeOf(brotli.Representation) + SizeOf(gzip.Representation);
    }

    /// <summary>How much memory it takes, in bytes.</summary>
    public long Size { get; }

    /// <summary>Its place among the entries of the cache; under the gate of the cache.</summary>
    public LinkedListNode<KeyValuePair<byte[], FileEntry>>? Node { get; set; }

    /// <summary>Whether it was asked for since the cache last looked for something to drop.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The representation for a client.</summary>
    public Representation Choose(HttpExchange exchange, FileFields fields)
    {
        if (_codings == ContentCoding.Identity || (fields & FileFields.AcceptEncoding) == 0)
        {
            return _identity;
        }

        return AcceptEncoding.Choose(exchange, _codings) switch
        {
            ContentCoding.Brotli => _brotli.Representation!,
            ContentCoding.Gzip => _gzip.Representation!,
            _ => _identity,
        };
    }

    /// <summary>Whether the files are still the same, as far as that was looked at within a time.</summary>
    public bool IsCurrent(Folder folder, long maxAge)
    {
        var now = Environment.TickCount64;
        if (now - Volatile.Read(ref _checkedAt) < maxAge)
        {
            return true;
        }

        var isCurrent = folder.FactsOf(_identity.Path) == _identity.Facts
            && folder.FactsOf(_brotli.Path) == _brotli.Facts
            && folder.FactsOf(_gzip.Path) == _gzip.Facts;
        Volatile.Write(ref _checkedAt, isCurrent ? now : 0);
        return isCurrent;
    }

    private static int SizeOf(Representation? representation) => representation?.Content?.Length ?? 0;
}
