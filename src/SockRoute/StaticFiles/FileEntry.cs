namespace SockRoute.StaticFiles;

/// <summary>A file, and the same compressed where there is that.</summary>
internal class FileEntry(Representation identity, Representation? brotli, Representation? gzip)
{
    private readonly ContentCoding _codings = ContentCoding.Identity
        | (brotli is null ? 0 : ContentCoding.Brotli)
        | (gzip is null ? 0 : ContentCoding.Gzip);

    /// <summary>The representation for a client.</summary>
    public Representation Choose(HttpExchange exchange, FileFields fields)
    {
        if (_codings == ContentCoding.Identity || (fields & FileFields.AcceptEncoding) == 0)
        {
            return identity;
        }

        return AcceptEncoding.Choose(exchange, _codings) switch
        {
            ContentCoding.Brotli => brotli!,
            ContentCoding.Gzip => gzip!,
            _ => identity,
        };
    }
}
