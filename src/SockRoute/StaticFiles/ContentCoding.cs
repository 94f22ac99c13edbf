namespace SockRoute.StaticFiles;

/// <summary>
/// The codings in which a file can lie beside itself, as a set and in the order in which they are preferred.
/// </summary>
[Flags]
internal enum ContentCoding
{
    Identity = 1,
    Gzip = 2,
    Brotli = 4,
}
